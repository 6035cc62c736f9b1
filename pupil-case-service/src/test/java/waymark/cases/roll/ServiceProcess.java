package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import waymark.cases.PupilCaseApplication;
import waymark.cases.web.Service;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.testing.TemporaryFiles;

/**
 * The whole service as a process with a heap of 256 MB, so that it can die and be started again.
 */
public final class ServiceProcess implements AutoCloseable {
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final Path log;
  private int port;
  private @Nullable Process running;

  public ServiceProcess(String mongodb, Path folder) {
    Service.settings((name, value) -> settings.put(name, String.valueOf(value.get())));
    settings.put("waymark.mongodb-uri", mongodb);
    settings.put("waymark.keys-uri", mongodb);
    settings.put("waymark.safeguarding.mongodb-uri", mongodb);
    settings.put("waymark.rings.safeguarding.keys-uri", mongodb);
    log = folder.resolve("service.log");
  }

  /** Another setting of the service, before it is started. */
  public ServiceProcess with(String name, String value) {
    settings.put(name, value);
    return this;
  }

  /** Answers once the service does; at the crash point it dies. */
  public void start(String crashAt) throws IOException {
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
                "-Dwaymark.crash-at=" + crashAt));
    command.addAll(StartUp.options());
    command.addAll(List.of(PupilCaseApplication.class.getName(), "--server.port=" + port));
    settings.forEach((name, value) -> command.add("--" + name + "=" + value));
    running =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    until(this::answers);
  }

  public Service as(String subject) {
    return new Service(port, subject);
  }

  /** As {@link #as}, of a service that may die instead of answering. */
  public void tell(String subject, String path, String json) {
    try {
      as(subject).post(path, json);
    } catch (java.io.UncheckedIOException died) {
      assertThat(died).hasMessageNotContaining("refused");
    }
  }

  /** As {@link #tell}, decided on the state that {@code seq} names. */
  public void decide(String subject, String path, String json, long seq) {
    decide(subject, path, json, seq, UUID.randomUUID().toString());
  }

  /** The same, sent under this key. */
  public void decide(String subject, String path, String json, long seq, String key) {
    try {
      as(subject).decide(path, json, seq, key);
    } catch (java.io.UncheckedIOException died) {
      assertThat(died).hasMessageNotContaining("refused");
    }
  }

  /** What its keys are wrapped with. */
  public TrustKey trustKey() {
    return TrustKey.read(Path.of(String.valueOf(settings.get("waymark.trust-key-file"))));
  }

  /** What its topics are named after. */
  public String cell() {
    return String.valueOf(settings.get("waymark.cell"));
  }

  /** Ends it from outside, at no chosen point. */
  public void kill() {
    java.util.Objects.requireNonNull(running).destroyForcibly().onExit().join();
  }

  public void awaitDeath() throws Exception {
    Process dying = java.util.Objects.requireNonNull(running);
    assertThat(dying.waitFor(5, TimeUnit.MINUTES)).as(this::said).isTrue();
    assertThat(dying.exitValue()).as(this::said).isEqualTo(137);
  }

  /** Waits for the condition, as long as the service lives. */
  public void until(BooleanSupplier condition) {
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
      return as("nobody").get("/api/directory/me").status() == 403;
    } catch (java.io.UncheckedIOException notYet) {
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
