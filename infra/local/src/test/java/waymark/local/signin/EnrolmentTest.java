package waymark.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.local.stack.Home;

/** The directory's side is an address that answers as told; the journeys try the real one. */
class EnrolmentTest {
  private static final String LINK = "/enrol?code=the-one-time-code";
  private static final Map<String, String> WELL_FILLED_IN =
      Map.of(
          "code", "the-one-time-code",
          "name", "Ada Min",
          "username", "ada@example.invalid",
          "password", "three words remembered");
  @TempDir private Path folder;
  private final AtomicInteger answer = new AtomicInteger(201);
  private final List<String> asked = new ArrayList<>();
  private HttpServer directory;
  private RunningSignIn signIn;
  private Browser browser;

  @BeforeEach
  void start() throws Exception {
    directory = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    directory.createContext(
        "/api/directory/first-administrator",
        exchange -> {
          asked.add(exchange.getRequestHeaders().getFirst("Authorization"));
          asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(answer.get(), -1);
          exchange.close();
        });
    directory.start();
    signIn =
        RunningSignIn.start(
            new Home(folder, folder),
            "http://localhost:9999",
            "http://127.0.0.1:" + directory.getAddress().getPort(),
            "the-one-time-code");
    browser = new Browser(signIn.address());
  }

  @AfterEach
  void stop() {
    signIn.close();
    directory.stop(0);
  }

  @Test
  void whoever_holds_the_link_becomes_administrator_and_is_signed_in() throws Exception {
    var done = browser.send(LINK, WELL_FILLED_IN);

    assertThat(Browser.location(done))
        .isEqualTo("http://localhost:9999/oauth2/authorization/waymark");
    JsonNode token = Browser.claims(asked.getFirst());
    var account = new AccountFile(new Home(folder, folder).signInAccounts()).all().getFirst();
    assertThat(token.get("sub").asString()).isEqualTo(account.subject());
    assertThat(token.get("aud").asString()).isEqualTo("waymark");
    JsonNode body = new JsonMapper().readTree(asked.get(1));
    assertThat(body.get("code").asString()).isEqualTo("the-one-time-code");
    assertThat(body.get("name").asString()).isEqualTo("Ada Min");
    assertThat(account.passwordHash()).startsWith("{bcrypt}");
  }

  @Test
  void the_link_works_once() throws Exception {
    browser.send(LINK, WELL_FILLED_IN);

    assertThat(browser.open(LINK).statusCode()).isEqualTo(404);
    assertThat(browser.send(LINK, WELL_FILLED_IN).statusCode()).isNotEqualTo(303);
    assertThat(asked).hasSize(2);
  }

  @Test
  void a_wrong_code_opens_nothing() throws Exception {
    assertThat(browser.open("/enrol?code=guessed").statusCode()).isEqualTo(404);
  }

  @Test
  void each_field_filled_in_wrongly_is_named() throws Exception {
    var wrong = Map.of("code", "the-one-time-code", "name", "", "username", "a b", "password", "x");

    var answered = browser.send(LINK, wrong);

    assertThat(answered.statusCode()).isEqualTo(422);
    assertThat(answered.body())
        .contains("There is a problem", "Enter your name", "12 to 60 characters", "without blanks")
        .contains("href=\"#name\"", "href=\"#username\"", "href=\"#password\"");
    assertThat(asked).isEmpty();
  }

  @Test
  void when_the_directory_refuses_no_account_is_made() throws Exception {
    answer.set(409);

    var answered = browser.send(LINK, WELL_FILLED_IN);

    assertThat(answered.statusCode()).isEqualTo(409);
    assertThat(answered.body()).contains("did not take you as its first administrator");
    assertThat(browser.open(LINK).statusCode()).isEqualTo(200);
  }
}
