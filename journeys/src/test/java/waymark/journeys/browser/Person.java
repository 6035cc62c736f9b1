package waymark.journeys.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.journeys.system.LocalSystem;

/** Somebody at a browser, signed in through the real sign-in page. Notes what the console says. */
final class Person implements AutoCloseable {
  /** A busy machine is slow, not wrong. */
  private static final Duration ASSERTIONS = Duration.ofMinutes(1);

  private static final double ACTIONS_MS = 120_000;
  private static final Browser BROWSER = launch();

  private final BrowserContext context;
  private boolean closing;
  final Page page;
  final List<String> complaints = new ArrayList<>();

  private Person(int width) {
    var size = new Browser.NewContextOptions().setViewportSize(width, height(width));
    context = BROWSER.newContext(size);
    context.setDefaultTimeout(ACTIONS_MS);
    page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) complaints.add(message.text());
    });
    page.onPageError(complaints::add);
  }

  /** Before any page, of this stack or of another. */
  static Person at(String address, int width) {
    var person = new Person(width);
    person.page.navigate(address);
    return person;
  }

  /** Before the sign-in page, not past it. */
  static Person signedOut(int width) {
    return at(LocalSystem.stack().gateway() + "/", width);
  }

  static Person signedIn(String account, int width) {
    var stack = LocalSystem.stack();
    var person = signedOut(width);
    var credentials = stack.accounts().called(account);
    Keyboard.tabTo(person.page.getByLabel("Username"));
    person.page.keyboard().type(credentials.username());
    Keyboard.tabTo(person.page.getByLabel("Password"));
    person.page.keyboard().type(credentials.password());
    person.page.keyboard().press("Enter");
    person.page.waitForURL(stack.gateway() + "/**");
    return person;
  }

  /** Looks at the same page at another width. */
  void wide(int width) {
    page.setViewportSize(width, height(width));
  }

  private static int height(int width) {
    return width > 600 ? 900 : 800;
  }

  /** From here on this address answers a problem of that status, as when a service is down. */
  void refused(String path, int status) {
    var problem =
        "{\"type\":\"about:blank\",\"title\":\"Refused\",\"status\":%d}".formatted(status);
    var answer =
        new Route.FulfillOptions()
            .setStatus(status)
            .setContentType("application/problem+json")
            .setBody(problem);
    page.route("**" + path, route -> route.fulfill(answer));
  }

  /** From here on this address answers an empty list of that name. */
  void nothing(String path, String list) {
    var answer =
        new Route.FulfillOptions()
            .setContentType("application/json")
            .setBody("{\"" + list + "\":[]}");
    page.route("**" + path + "*", route -> route.fulfill(answer));
  }

  /** From here on the answer of this address is not quite what the service says. */
  void changed(String path, Consumer<ObjectNode> change) {
    page.route(
        "**" + path,
        route -> {
          try {
            var answer = route.fetch();
            var body = (ObjectNode) JsonMapper.shared().readTree(answer.text());
            change.accept(body);
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body.toString()));
          } catch (PlaywrightException ended) {
            // A page that asks by itself may ask once more as it is closed.
            if (!closing) throw ended;
          }
        });
  }

  /** Opens a page of the product and waits until it has its heading and its data. */
  Page open(String path) {
    page.navigate(LocalSystem.stack().gateway() + path);
    settled();
    return page;
  }

  void settled() {
    page.locator("main h1").first().waitFor();
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  /**
   * Loads the page anew until this is on it. What somebody else recorded, or what one service tells
   * another in messages, may come a moment after a page was read: a page waits for what was
   * recorded on it, and reads nothing else again.
   */
  void looksUntil(Locator there) {
    await(there + " is on the page")
        .pollInSameThread()
        .atMost(ASSERTIONS)
        .until(() -> there.first().isVisible() || afresh(there));
  }

  private boolean afresh(Locator there) {
    page.reload();
    settled();
    return there.first().isVisible();
  }

  void picture(String name) {
    var file = Path.of("target", "screenshots", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  /** Whether something sticks out at the right: then a phone must be pushed from side to side. */
  boolean overflows() {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  @Override
  public void close() {
    closing = true;
    context.close();
  }

  private static Browser launch() {
    var options =
        new BrowserType.LaunchOptions()
            .setArgs(
                List.of(
                    "--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"));
    var chromium = Optional.ofNullable(System.getenv("WAYMARK_CHROMIUM")).orElse("chromium");
    options.setExecutablePath(onThePath(chromium));
    PlaywrightAssertions.setDefaultAssertionTimeout(ASSERTIONS.toMillis());
    return Playwright.create().chromium().launch(options);
  }

  private static Path onThePath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder).resolve(program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no Chromium: see ./waymark test"));
  }
}
