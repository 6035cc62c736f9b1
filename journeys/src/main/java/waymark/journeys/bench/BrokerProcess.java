package waymark.journeys.bench;

import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import waymark.ledger.testing.TemporaryFiles;

/** A broker as in local mode, in a process of its own. */
final class BrokerProcess {
  private BrokerProcess() {}

  /** Gives its address, once it answers there. */
  static String start(TestBed bed) throws Exception {
    int port = TemporaryFiles.freePort();
    Path data = bed.folder("broker");
    var settings =
        Map.of(
            "WAYMARK_BROKER_DATA", data.resolve("data").toString(),
            "WAYMARK_BROKER_PORT", "" + port,
            "WAYMARK_BROKER_CONTROLLER_PORT", "" + TemporaryFiles.freePort());
    var command = ChildProcess.jvm("local", "waymark.local.broker.Broker");
    String broker = "127.0.0.1:" + port;
    bed.keep(ChildProcess.start(command, settings, data.resolve("log")))
        .await(() -> answers(broker));
    return broker;
  }

  private static boolean answers(String broker) throws Exception {
    var settings = Map.<String, Object>of("bootstrap.servers", broker, "request.timeout.ms", 1000);
    try (var admin = Admin.create(settings)) {
      return !admin.describeCluster().nodes().get().isEmpty();
    }
  }
}
