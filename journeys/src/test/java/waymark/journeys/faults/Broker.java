package waymark.journeys.faults;

import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import waymark.ledger.testing.Epochs;
import waymark.ledger.testing.TemporaryFiles;

/** The broker of a stack on one machine, as a process of its own. */
final class Broker implements AutoCloseable {
  private final Path logs;
  private final Path data;
  private final int port = TemporaryFiles.freePort();
  private final int controllerPort = TemporaryFiles.freePort();
  private Child child;

  Broker(Path logs, Path data) {
    this.logs = logs;
    this.data = data;
    start();
  }

  String bootstrap() {
    return "127.0.0.1:" + port;
  }

  /** See {@link Epochs#of}: of what was sent from this offset on, in the topic's order. */
  List<String> epochs(String topic, long from) {
    return List.copyOf(Epochs.of(data, topic).tailMap(from).values());
  }

  /** Starts it on the same data; returns at once. */
  void start() {
    child =
        Child.start(
            logs.resolve("broker.log"),
            BuiltModules.java("local", "waymark.local.broker.Broker", 256, List.of()),
            Map.of(
                "WAYMARK_BROKER_PORT", "" + port,
                "WAYMARK_BROKER_CONTROLLER_PORT", "" + controllerPort,
                "WAYMARK_BROKER_DATA", data.toString()));
  }

  /** Has it run and answer, whatever a test that failed left of it. */
  void mend() {
    if (child.alive()) {
      child.wake();
    } else {
      start();
      ready();
    }
  }

  Broker ready() {
    await("the broker").atMost(Trust.LONG).until(this::answers);
    return this;
  }

  private boolean answers() {
    var settings =
        Map.<String, Object>of(
            "bootstrap.servers",
            bootstrap(),
            "request.timeout.ms",
            2000,
            "default.api.timeout.ms",
            2000);
    try (Admin admin = Admin.create(settings)) {
      return admin.describeCluster().controller().get(3, TimeUnit.SECONDS) != null;
    } catch (ExecutionException | TimeoutException | KafkaException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Until it has written down that a topic begins at this offset; what was before is back else. */
  void awaitBeginning(String topic, long offset) {
    var written = data.resolve("log-start-offset-checkpoint");
    await("the beginning of " + topic)
        .atMost(Trust.LONG)
        .until(() -> Files.readString(written).contains(topic + " 0 " + offset + "\n"));
  }

  /** How many lines of its log say this. */
  long said(String words) {
    return child.said(words);
  }

  void kill() {
    child.kill();
  }

  void stop() {
    child.stop();
  }

  void wake() {
    child.wake();
  }

  @Override
  public void close() {
    child.close();
  }
}
