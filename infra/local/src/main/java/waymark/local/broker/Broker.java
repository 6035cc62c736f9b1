package waymark.local.broker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import waymark.local.stack.OwnerOnly;

/** Apache Kafka, broker and controller in this one process, for this machine only. */
public final class Broker {
  private Broker() {}

  /** Runs until it is told to stop. */
  public static void main(String[] arguments) {
    Map<String, String> environment = System.getenv();
    KafkaRaftServer server =
        start(
            Path.of(environment.getOrDefault("WAYMARK_BROKER_DATA", "broker")),
            Integer.parseInt(environment.getOrDefault("WAYMARK_BROKER_PORT", "9092")),
            Integer.parseInt(environment.getOrDefault("WAYMARK_BROKER_CONTROLLER_PORT", "9093")));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    server.awaitShutdown();
  }

  static KafkaRaftServer start(Path data, int port, int controllerPort) {
    OwnerOnly.folder(data);
    if (!Files.exists(data.resolve("meta.properties"))) {
      format(data);
    }
    var server =
        new KafkaRaftServer(new KafkaConfig(settings(data, port, controllerPort)), Time.SYSTEM);
    server.startup();
    return server;
  }

  private static void format(Path data) {
    try {
      new Formatter()
          .setPrintStream(System.out)
          .setNodeId(1)
          .setClusterId(Uuid.randomUuid().toString())
          .addDirectory(data.toString())
          .setMetadataLogDirectory(data.toString())
          .setControllerListenerName("CONTROLLER")
          .setReleaseVersion(MetadataVersion.latestProduction())
          .setIgnoreFormatted(true)
          .run();
    } catch (Exception e) {
      throw new IllegalStateException("The broker's folder cannot be prepared: " + data, e);
    }
  }

  private static Properties settings(Path data, int port, int controllerPort) {
    var settings = new Properties();
    settings.putAll(
        Map.of(
            "process.roles", "broker,controller",
            "node.id", "1",
            "listeners",
                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                    .formatted(port, controllerPort),
            "advertised.listeners", "PLAINTEXT://127.0.0.1:" + port,
            "controller.listener.names", "CONTROLLER",
            // A fixed voter, unlike one kept in the log, follows when the port changes.
            "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
            "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "inter.broker.listener.name", "PLAINTEXT",
            "log.dirs", data.toString(),
            "auto.create.topics.enable", "false"));
    settings.putAll(
        Map.of(
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "3",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "transaction.state.log.num.partitions", "3",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "group.initial.rebalance.delay.ms", "0",
            "num.network.threads", "2",
            "log.cleaner.dedupe.buffer.size", "2097152"));
    // What it was told to forget would be back, were it killed before this.
    settings.put("log.flush.start.offset.checkpoint.interval.ms", "1000");
    return settings;
  }
}
