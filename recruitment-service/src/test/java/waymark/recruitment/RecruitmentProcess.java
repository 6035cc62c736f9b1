package waymark.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import waymark.ledger.testing.TemporaryFiles;

/** The whole service as a process, so that it can die and be started again. */
final class RecruitmentProcess implements AutoCloseable {
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final Path log;
  private int port;
  private @Nullable Process running;

  RecruitmentProcess(String mongodb, Path folder) {
    new TestTrust().settings((name, value) -> settings.put(name, String.valueOf(value.get())));
    settings.put("WAYMARK_MONGODB_URI", mongodb);
    settings.put("WAYMARK_KEYS_URI", mongodb);
    log = folder.resolve("service.log");
  }

  /** Answers once the service does; at the crash point it dies. */
  void start(String crashAt) throws IOException {
    port = TemporaryFiles.freePort();
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Daxoniq.update-checker.disabled=true",
                "--enable-native-access=ALL-UNNAMED",
                "-Dwaymark.crash-at=" + crashAt,
                "-cp",
                System.getProperty("java.class.path"),
                RecruitmentApplication.class.getName(),
                "--server.port=" + port,
                "--management.server.port=0"));
    settings.forEach((name, value) -> command.add("--" + name + "=" + value));
    running =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    until(this::answers);
  }

  Person as(String signIn) {
    return new Person(port, signIn);
  }

  /** Ends it from outside, at no chosen point. */
  void kill() {
    Objects.requireNonNull(running).destroyForcibly().onExit().join();
  }

  void awaitDeath() throws InterruptedException {
    Process dying = Objects.requireNonNull(running);
    assertThat(dying.waitFor(5, TimeUnit.MINUTES)).as(this::said).isTrue();
    assertThat(dying.exitValue()).as(this::said).isEqualTo(137);
  }

  /** Waits for the condition, as long as the service lives. */
  void until(BooleanSupplier condition) {
    for (int look = 0; look < 10_000 && !condition.getAsBoolean(); look++) {
      assertThat(running).as(this::said).matches(p -> p != null && p.isAlive(), "is alive");
      LockSupport.parkNanos(30_000_000);
    }
    assertThat(condition.getAsBoolean()).as(this::said).isTrue();
  }

  @Override
  public void close() {
    if (running != null) {
      running.destroyForcibly();
    }
  }

  private boolean answers() {
    try {
      return as("head").get(Person.CANDIDATES).status() == 200;
    } catch (IllegalStateException notYet) {
      return false;
    }
  }

  private String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
