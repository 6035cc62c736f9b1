package waymark.journeys.bench.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.journeys.bench.ChildProcess;
import waymark.journeys.bench.Connections;
import waymark.journeys.bench.TestBed;
import waymark.journeys.bench.Tokens;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.testing.TemporaryFiles;
import waymark.ledger.testing.TestKafka;

/** The real reporting service in a process of its own, over the trust's two topics. */
final class ReportingService {
  private final int port;
  private final Connections connections;
  private final String authorised;

  ReportingService(TestBed bed, RegisterKeys keys) throws Exception {
    this(bed, keys, List.of());
  }

  /**
   * @param options of the virtual machine, after the service's own
   */
  ReportingService(TestBed bed, RegisterKeys keys, List<String> options) throws Exception {
    Path folder = bed.folder("reporting");
    SigningKey.createIfAbsent(folder.resolve("checkpoint.key"));
    port = TemporaryFiles.freePort();
    var settings = new HashMap<>(Tokens.settings());
    settings.putAll(
        Map.of(
            "WAYMARK_CELL",
            RegisterTrust.CELL,
            "WAYMARK_MONGODB_URI",
            bed.mongod().uri(),
            "WAYMARK_KAFKA_BOOTSTRAP",
            TestKafka.bootstrap(),
            "WAYMARK_KEY_HOLDER_URL",
            keys.address(),
            "WAYMARK_SIGN_IN_TOKEN_URI",
            keys.address() + "/token",
            "WAYMARK_CLIENT_ID",
            "reporting-service",
            "WAYMARK_CLIENT_SECRET",
            "only a benchmark's",
            "SERVER_PORT",
            "" + port,
            "MANAGEMENT_SERVER_PORT",
            "" + TemporaryFiles.freePort()));
    settings.put("WAYMARK_CHECKPOINT_DIR", folder.resolve("checkpoints").toString());
    settings.put("WAYMARK_CHECKPOINT_KEY_FILE", folder.resolve("checkpoint.key").toString());
    connections = new Connections(port);
    authorised = "Authorization: Bearer %s\r\n".formatted(Tokens.of(RegisterTrust.DIRECTOR));
    var command =
        new ArrayList<>(
            ChildProcess.jvm("reporting-service", "waymark.reporting.ReportingApplication"));
    command.addAll(command.size() - 1, options);
    bed.keep(ChildProcess.start(command, settings, folder.resolve("log")))
        .await(() -> page("limit=1").isObject());
  }

  private ReportingService(int port, String subject) {
    this.port = port;
    connections = new Connections(port);
    authorised = "Authorization: Bearer %s\r\n".formatted(Tokens.of(subject));
  }

  /** The same process, asked by somebody else over connections of their own. */
  ReportingService askedBy(String subject) {
    return new ReportingService(port, subject);
  }

  /** Returns once this position of the cases ledger can be read. */
  void reach(long position) throws IOException {
    while (page("limit=1&at-least=" + position).required("updating").booleanValue()) {
      Thread.onSpinWait(); // The service itself waits up to two seconds before it says so.
    }
  }

  JsonNode page(String asked) throws IOException {
    return JsonMapper.shared().readTree(text(asked));
  }

  String text(String asked) throws IOException {
    var answered = connections.get("/api/reports/register?" + asked, authorised);
    if (answered.status() != 200) {
      throw new IOException(answered.toString());
    }
    return answered.body();
  }

  /** Closes idle connections, which the service may drop. */
  void renew() throws IOException {
    connections.renew();
  }
}
