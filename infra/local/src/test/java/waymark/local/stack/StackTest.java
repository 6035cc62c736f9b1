package waymark.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import waymark.local.CannotContinue;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class StackTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Home home;
  private Stack stack;

  @BeforeEach
  void emptyStack() {
    home = new Home(folder, OwnerOnly.folder(folder.resolve("home")));
    stack = new Stack(home, new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));
  }

  @AfterEach
  void end() {
    stack.close();
  }

  @Test
  void parts_get_a_line_each_once_they_are_healthy_and_no_process_is_left() {
    Part broker = part("broker", "echo up; touch broker-up; exec sleep 600", "broker-up");
    Part gateway = part("gateway", "echo up; touch gateway-up; exec sleep 600", "gateway-up");
    stack.start(List.of(broker, gateway));
    ProcessHandle process = broker.processFile(home).running().orElseThrow();
    assertThat(said()).contains("broker", "gateway", "ready");

    stack.close();

    assertThat(process.isAlive()).isFalse();
    assertThat(gateway.processFile(home).running()).isEmpty();
  }

  @Test
  void a_part_that_ends_while_it_starts_shows_its_last_lines_and_what_to_do() {
    Part broken = part("broker", "echo the disk is full; exit 1", "never");

    assertThatThrownBy(() -> stack.start(List.of(broken)))
        .isInstanceOf(CannotContinue.class)
        .hasMessageContainingAll("the disk is full", "./waymark logs broker");
  }

  @Test
  void a_part_that_falls_over_is_started_again_and_said() throws Exception {
    Part part = part("broker", "touch up; exec sleep 600", "up");
    stack.start(List.of(part));
    ProcessHandle first = part.processFile(home).running().orElseThrow();

    first.destroyForcibly();

    until(() -> part.processFile(home).running().filter(p -> p.pid() != first.pid()).isPresent());
    assertThat(said()).contains("ended unexpectedly");
  }

  @Test
  void what_a_killed_launcher_left_behind_is_found_and_ended() throws Exception {
    Part part = part("broker", "touch up; exec sleep 600", "up");
    Process left = Processes.start(home, part);
    until(part.health()::ok);

    Stop.sweep(home);

    assertThat(left.isAlive()).isFalse();
  }

  private Part part(String name, String script, String healthyFile) {
    return new Part(
        name,
        "here",
        List.of("sh", "-c", script),
        Map.of(),
        () -> Files.exists(home.path().resolve(healthyFile)));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private static void until(BooleanSupplier holds) throws InterruptedException {
    while (!holds.getAsBoolean()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
