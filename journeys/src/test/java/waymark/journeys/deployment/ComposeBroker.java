package waymark.journeys.deployment;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import waymark.ledger.testing.TemporaryFiles;

/** The broker as the compose file sets it up, in this JVM: its settings, and its access lists. */
final class ComposeBroker implements AutoCloseable {
  private final Path folder;
  private final KafkaRaftServer server;
  private final String services = "127.0.0.1:" + TemporaryFiles.freePort();
  private final String itself = "127.0.0.1:" + TemporaryFiles.freePort();

  ComposeBroker(Path folder) throws Exception {
    this.folder = folder;
    Properties settings = settings();
    var data = settings.getProperty("log.dirs");
    new Formatter()
        .setPrintStream(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()))
        .setNodeId(1)
        .setClusterId(Uuid.randomUuid().toString())
        .addDirectory(data)
        .setMetadataLogDirectory(data)
        .setControllerListenerName("CONTROLLER")
        .setReleaseVersion(MetadataVersion.latestProduction())
        .run();
    server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
    server.startup();
  }

  /** Where services reach it. */
  String address() {
    return services;
  }

  /** What the file says, but for the ports and the folder. */
  private Properties settings() throws IOException {
    var settings = new Properties();
    settings.load(new StringReader(Repository.text("infra/kafka/broker.properties")));
    String controller = "127.0.0.1:" + TemporaryFiles.freePort();
    settings.putAll(
        Map.of(
            "listeners",
            "SERVICES://%s,BROKER://%s,CONTROLLER://%s".formatted(services, itself, controller),
            "advertised.listeners",
            "SERVICES://%s,BROKER://%s".formatted(services, itself),
            "controller.quorum.voters",
            "1@" + controller,
            "log.dirs",
            folder.resolve("data").toString(),
            "log.cleaner.dedupe.buffer.size",
            "2097152",
            "offsets.topic.num.partitions",
            "1",
            "transaction.state.log.num.partitions",
            "1"));
    return settings;
  }

  /** Runs the script with Kafka's own commands. */
  void giveAccess(String cell, String users) throws Exception {
    command("kafka-configs.sh", "kafka.admin.ConfigCommand");
    command("kafka-acls.sh", "org.apache.kafka.tools.AclCommand");
    var log = folder.resolve("access.log");
    var script =
        new ProcessBuilder("bash", Repository.file("infra/kafka/access.sh").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    script
        .environment()
        .putAll(
            Map.of("KAFKA_BIN", folder.toString(), "BROKER", itself, "CELL", cell, "USERS", users));
    assertThat(script.start().waitFor()).as(Files.readString(log)).isZero();
  }

  private void command(String name, String main) throws IOException {
    var java = ProcessHandle.current().info().command().orElse("java");
    var file = folder.resolve(name);
    // The script runs each many times: from the second on it starts from what the first has noted.
    Files.writeString(
        file,
        """
        #!/bin/sh
        exec '%s' -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+AutoCreateSharedArchive \\
          -XX:SharedArchiveFile='%s.jsa' -cp '%s' %s "$@"
        """
            .formatted(java, file, archives(), main));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  /** Kafka's commands are in archives, and of folders nothing can be noted. */
  private static String archives() {
    var classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(classes.split(File.pathSeparator))
        .filter(each -> each.endsWith(".jar"))
        .collect(joining(File.pathSeparator));
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
