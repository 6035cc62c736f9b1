package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.ledger.testing.TemporaryFiles;

/** One service as a process of its own, with its settings as anywhere else it runs. */
final class Service implements AutoCloseable {
  static final int KILLED = 137;
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String module;
  private final String mainClass;
  private final Path log;
  private final Map<String, String> settings;
  private final int port = TemporaryFiles.freePort();
  private final int management = TemporaryFiles.freePort();
  private Child child;

  Service(String module, String mainClass, Path folder, Map<String, String> settings) {
    this.module = module;
    this.mainClass = mainClass;
    this.log = folder.resolve(module + ".log");
    this.settings = new HashMap<>(settings);
    this.settings.put("SERVER_PORT", "" + port);
    this.settings.put("MANAGEMENT_SERVER_PORT", "" + management);
  }

  /** The same service in a second process, on ports of its own. */
  Service twin() {
    return new Service(module, mainClass, log.getParent().resolve("twin"), settings);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Starts it; returns at once. */
  Service start(String... options) {
    log.getParent().toFile().mkdirs();
    var command = BuiltModules.java(module, mainClass, 256, List.of(options));
    child = Child.start(log, new ArrayList<>(command), settings);
    return this;
  }

  /** Starts it so that it dies at a named point; returns at once. */
  Service startToDieAt(String crashPoint) {
    return start("-Dwaymark.crash-at=" + crashPoint);
  }

  /** Returns when it says that it is well. */
  Service healthy() {
    await(module)
        .atMost(LONG)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> {
          assertThat(child.alive()).as(() -> "it runs: " + child.lastLines()).isTrue();
          return health() == 200;
        });
    return this;
  }

  /** What its health page answers; 0 where nothing does. */
  int health() {
    try {
      var request = operating("health").timeout(Duration.ofSeconds(5)).GET().build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException nobody) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Has its operator's page do something, and waits for that.
   *
   * @return the status; 0 where it died over it
   */
  int operate(String what) {
    try {
      var request = operating(what).header("Content-Type", "application/json");
      return HTTP.send(request.POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString())
          .statusCode();
    } catch (IOException died) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder operating(String what) {
    return HttpRequest.newBuilder(
        URI.create("http://127.0.0.1:%d/actuator/%s".formatted(management, what)));
  }

  /** Waits until it has died at its crash point. */
  void died() {
    assertThat(child.exitStatus()).as(() -> child.lastLines()).isEqualTo(KILLED);
  }

  void kill() {
    child.kill();
  }

  void end() {
    child.end();
  }

  void stop() {
    child.stop();
  }

  void wake() {
    child.wake();
  }

  @Override
  public void close() {
    if (child != null) {
      child.close();
    }
  }
}
