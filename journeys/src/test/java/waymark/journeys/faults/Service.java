package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import waymark.ledger.testing.TemporaryFiles;

/** One service as a process of its own, with its settings as anywhere else it runs. */
final class Service implements AutoCloseable {
  static final int KILLED = 137;
  private static final Duration OPERATION = Duration.ofMinutes(2);
  private static final int MEGABYTES = 256;
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();

  private final String module;
  private final String mainClass;
  private final Path log;
  private final Map<String, String> settings;
  private final int port = TemporaryFiles.freePort();
  private final int management = TemporaryFiles.freePort();
  private Child child;
  private boolean altered;

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
  Service start() {
    return start(List.of());
  }

  /** Starts it so that it dies at a named point; returns at once. */
  Service startToDieAt(String crashPoint) {
    start(List.of("-Dwaymark.crash-at=" + crashPoint));
    altered = true;
    return this;
  }

  /** Starts it with this setting, which a later start has no more; returns at once. */
  Service startWith(String setting, String value) {
    settings.put(setting, value);
    start();
    settings.remove(setting);
    altered = true;
    return this;
  }

  private Service start(List<String> options) {
    var all = new ArrayList<>(options);
    if (Files.exists(StartUp.cache(module))) {
      all.add("-XX:AOTCache=" + StartUp.cache(module));
    }
    return run(BuiltModules.java(module, mainClass, MEGABYTES, all));
  }

  /**
   * Starts it with an altered copy of one class before its own; returns at once.
   *
   * @param copies a folder of classes
   * @param crashPoint where it dies; empty for nowhere
   */
  Service startWith(Path copies, String crashPoint) {
    var options = List.of("-Dwaymark.crash-at=" + crashPoint);
    run(BuiltModules.javaWith(copies, module, mainClass, MEGABYTES, options));
    altered = true;
    return this;
  }

  /** The first start of a build notes, at its end, what makes the later ones fast. */
  Service startAndLearn() {
    if (Files.exists(StartUp.cache(module))) {
      return start();
    }
    String output = "-XX:AOTCacheOutput=" + StartUp.unfinished(module);
    return run(BuiltModules.java(module, mainClass, MEGABYTES, List.of(output)));
  }

  /** Ends it, and starts it again fast; does nothing where it was started so. */
  Service learnt() {
    if (!Files.exists(StartUp.cache(module))) {
      end();
      StartUp.finish(module);
      start();
    }
    return this;
  }

  private Service run(List<String> command) {
    log.getParent().toFile().mkdirs();
    child = Child.start(log, command, settings);
    altered = false;
    return this;
  }

  /** Has it run as it was built, and well, whatever a test that failed left of it. */
  void mend() {
    if (child.alive()) {
      child.wake();
    }
    if (altered || (child.alive() && health() != 200)) {
      // A reader that has seen a forged record, say, does not get well by itself.
      child.kill();
    }
    if (!child.alive()) {
      start().healthy();
    }
  }

  /** Returns when it says that it is well. */
  Service healthy() {
    try {
      await(module)
          .atMost(Trust.LONG)
          .pollInterval(Duration.ofMillis(50))
          .until(() -> {
            assertThat(child.alive()).as(() -> "it runs: " + child.lastLines()).isTrue();
            return health() == 200;
          });
    } catch (ConditionTimeoutException e) {
      throw new AssertionError(
          "%s is not well: %s\n%s\n%s"
              .formatted(module, shows("health"), child.lastLines(), child.threads()),
          e);
    }
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

  /** What one of its operator's pages shows. */
  JsonNode shows(String what) {
    try {
      var request = operating(what).timeout(OPERATION).GET().build();
      return JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
    } catch (IOException nobody) {
      return MissingNode.getInstance();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  int operate(String what) {
    return operate(what, "");
  }

  /**
   * Has its operator's page do something, and waits for that.
   *
   * @return the status; 0 where it died over it
   * @throws AssertionError where it neither answers nor dies
   */
  int operate(String what, String json) {
    try {
      var request = operating(what).timeout(OPERATION).header("Content-Type", "application/json");
      return HTTP.send(
              request.POST(BodyPublishers.ofString(json)).build(), BodyHandlers.discarding())
          .statusCode();
    } catch (HttpTimeoutException silent) {
      throw new AssertionError(
          what + " was not done after " + OPERATION + ":\n" + child.lastLines(), silent);
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

  /** How many lines of its log say this. */
  long said(String words) {
    return child.said(words);
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
