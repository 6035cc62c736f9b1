package waymark.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.deployment.Repository;
import waymark.journeys.journey.Stack;
import waymark.ledger.testing.TemporaryFiles;

/**
 * The first hour with an empty trust, with the commands that a person types: started, looked at,
 * stopped, and started again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class FirstStartIT {
  private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/enrol\\?code=\\S+");
  private static final String USERNAME = "first@example.invalid";
  private static final String PASSWORD = "three words remembered";
  private static final List<Integer> WIDTHS = List.of(1280, 375);
  private static final List<String> PARTS =
      List.of(
          "database",
          "broker",
          "sign-in",
          "mail",
          "pupil-case",
          "recruitment",
          "reporting",
          "notification",
          "gateway");

  /** One part that falls over is started again five times, and then no more. */
  private static final int KILLS = 6;

  private final Path stamp = Repository.file("target/app/stamp");
  private @Nullable String stampBefore;
  private Terminal terminal;
  private String link;

  @BeforeAll
  void started_without_the_demonstration(@TempDir Path folder) throws Exception {
    stampBefore = Files.exists(stamp) ? Files.readString(stamp) : null;
    terminal = Terminal.in(folder, TemporaryFiles.freePort());

    var start = terminal.run("start", "--empty", "--detach");

    assertThat(start.exit()).as(start.text()).isZero();
    var links = LINK.matcher(start.text()).results().toList();
    assertThat(links).as(start.text()).hasSize(1);
    link = links.getFirst().group();
  }

  @Test
  @Order(1)
  void status_has_a_line_for_each_part() throws Exception {
    var status = terminal.run("status");

    assertThat(status.exit()).as(status.text()).isZero();
    assertThat(status.text().lines())
        .allMatch(line -> line.contains(" healthy "))
        .extracting(line -> line.split(" ")[0])
        .containsExactlyElementsOf(PARTS);
  }

  @Test
  @Order(2)
  void the_link_makes_the_first_administrator_and_works_once() throws Exception {
    try (var person = Person.at(link, 1280)) {
      ScreensIT.check(person, "enrol", WIDTHS);
      person.page.getByText("Make account").click();
      person.page.getByText("There is a problem").waitFor();
      person.complaints.removeIf(said -> said.contains("status of 422"));
      ScreensIT.check(person, "enrol-wrong", WIDTHS);

      person.page.getByLabel("Your name").fill("First Administrator");
      person.page.getByLabel("E-mail address or username").fill(USERNAME);
      person.page.getByLabel("Password").fill(PASSWORD);
      person.page.getByText("Make account").click();
      person.page.waitForURL(Stack.at(root(), terminal.home()).gateway() + "/**");
      person.settled();
      person.complaints.clear();
      ScreensIT.check(person, "empty-trust-today", WIDTHS);
      person.page.navigate(person.page.url().replaceFirst("(:\\d+)/.*", "$1/schools"));
      person.settled();
      ScreensIT.check(person, "empty-trust-schools", WIDTHS);
    }
    try (var somebodyElse = Person.at(link, 1280)) {
      somebodyElse.page.getByText("This link no longer works").waitFor();
      somebodyElse.complaints.removeIf(said -> said.contains("status of 404"));
      ScreensIT.check(somebodyElse, "enrol-used", WIDTHS);
    }
  }

  @Test
  @Order(3)
  void a_port_that_is_taken_is_named_with_how_to_choose_another() throws Exception {
    var start = terminal.elsewhere().run("start", "--empty", "--detach");

    assertThat(start.exit()).as(start.text()).isNotZero();
    assertThat(start.text())
        .contains("Port %d is taken".formatted(terminal.port()))
        .containsPattern("WAYMARK_PORT=\\d+ ./waymark start");
    assertThat(terminal.elsewhere().processes()).isEmpty();
  }

  @Test
  @Order(4)
  void a_part_that_was_killed_is_named_and_comes_back() throws Exception {
    Terminal.Shown status = null;
    for (int kill = 0; kill < KILLS && (status == null || status.exit() == 0); kill++) {
      kill("notification");
      status = terminal.run("status");
    }

    assertThat(status).isNotNull();
    assertThat(status.exit()).as(status.text()).isNotZero();
    assertThat(status.text())
        .containsPattern("(?m)^notification +(stopped|not healthy) ")
        .contains("./waymark logs PART");
    until(() -> isHealthy("notification"));
  }

  @Test
  @Order(5)
  void stop_leaves_no_process() throws Exception {
    assertThat(terminal.processes()).hasSizeGreaterThan(PARTS.size());

    var stop = terminal.run("stop");

    assertThat(stop.exit()).as(stop.text()).isZero();
    until(() -> terminal.processes().isEmpty());
  }

  @Test
  @Order(6)
  void started_again_it_builds_and_fetches_nothing_finds_its_data_and_ends_with_ctrl_c(
      @TempDir Path folder) throws Exception {
    var before = terminal.builtOrFetched();
    var shown = folder.resolve("shown");
    var start = terminal.stay(shown, "start");
    until(() -> !start.isAlive() || text(shown).contains("Waymark is ready."));
    assertThat(start.isAlive()).as(text(shown)).isTrue();

    assertThat(terminal.builtOrFetched()).isEqualTo(before);
    assertThat(text(shown)).doesNotContain("/enrol?code=");
    var gateway = Stack.at(root(), terminal.home()).gateway();
    var administrator = SignedInClient.signIn(gateway, USERNAME, PASSWORD);
    var people = administrator.get("/api/directory/people").orFail().json().required("people");
    assertThat(people).hasSize(1);
    assertThat(people.get(0).required("name").asString()).isEqualTo("First Administrator");

    Terminal.ctrlC(start);
    assertThat(start.waitFor(5, TimeUnit.MINUTES)).isTrue();
    until(() -> terminal.processes().isEmpty());
  }

  @AfterAll
  void leave_no_trace() throws Exception {
    terminal.run("stop");
    // Nothing was really built: what the script noted of it is taken back.
    if (stampBefore == null) {
      Files.deleteIfExists(stamp);
    } else {
      Files.writeString(stamp, stampBefore);
    }
  }

  private void kill(String part) throws IOException {
    var noted = Files.readString(terminal.home().resolve("run/" + part + ".pid"));
    ProcessHandle.of(Long.parseLong(noted.split(" ")[0])).ifPresent(ProcessHandle::destroyForcibly);
  }

  private boolean isHealthy(String part) {
    try {
      var line = Pattern.compile("(?m)^" + part + " +healthy ");
      return line.matcher(terminal.run("status").text()).find();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void until(BooleanSupplier holds) throws InterruptedException {
    while (!holds.getAsBoolean()) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Path root() {
    return Repository.file(".").normalize();
  }
}
