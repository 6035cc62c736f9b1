package waymark.ledger.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A real broker, its own controller, in this JVM; started once for the tests. */
public final class TestKafka {

  private static final class Started {
    static final Path DATA = TemporaryFiles.directory("kafka");
    static final String BOOTSTRAP = start(DATA);
  }

  private TestKafka() {}

  /** {@code host:port} of the broker. */
  public static String bootstrap() {
    return Started.BOOTSTRAP;
  }

  /** Where the broker keeps its data. */
  public static Path data() {
    return Started.DATA;
  }

  /** A topic name no other test uses. */
  public static String topic(String name) {
    return "test." + name + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static String start(Path data) {
    String broker = "127.0.0.1:" + TemporaryFiles.freePort();
    String controller = "127.0.0.1:" + TemporaryFiles.freePort();
    try {
      format(data);
      var server =
          new KafkaRaftServer(new KafkaConfig(settings(data, broker, controller)), Time.SYSTEM);
      server.startup();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data)));
      return broker;
    } catch (Exception e) {
      throw new IllegalStateException("The broker did not start", e);
    }
  }

  private static void format(Path data) throws Exception {
    new Formatter()
        .setPrintStream(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()))
        .setNodeId(1)
        .setClusterId(Uuid.randomUuid().toString())
        .addDirectory(data.toString())
        .setMetadataLogDirectory(data.toString())
        .setControllerListenerName("CONTROLLER")
        .setReleaseVersion(MetadataVersion.latestProduction())
        .run();
  }

  private static Properties settings(Path data, String broker, String controller) {
    var settings = new Properties();
    settings.putAll(
        Map.of(
            "process.roles", "broker,controller",
            "node.id", "1",
            "listeners", "PLAINTEXT://%s,CONTROLLER://%s".formatted(broker, controller),
            "advertised.listeners", "PLAINTEXT://" + broker,
            "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "inter.broker.listener.name", "PLAINTEXT",
            "controller.listener.names", "CONTROLLER",
            "controller.quorum.voters", "1@" + controller,
            "log.dirs", data.toString(),
            "auto.create.topics.enable", "false"));
    settings.putAll(
        Map.of(
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "transaction.state.log.num.partitions", "1",
            "group.initial.rebalance.delay.ms", "0",
            "num.network.threads", "2",
            "num.io.threads", "4",
            "log.cleaner.dedupe.buffer.size", "2097152"));
    return settings;
  }

  private static void stop(KafkaRaftServer server, Path data) {
    server.shutdown();
    server.awaitShutdown();
    TemporaryFiles.delete(data);
  }
}
