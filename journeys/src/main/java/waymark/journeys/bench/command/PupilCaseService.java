package waymark.journeys.bench.command;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import waymark.journeys.bench.ChildProcess;
import waymark.journeys.bench.Connections;
import waymark.journeys.bench.TestBed;
import waymark.journeys.bench.Tokens;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.testing.TemporaryFiles;

/** The real service with its database and broker; publishes what it records while measured. */
final class PupilCaseService {
  private static final String CODE = "first-administrator-of-the-benchmark";

  private final Path trustKey;
  private final Connections connections;

  PupilCaseService(TestBed bed) throws Exception {
    Path folder = bed.folder("service");
    trustKey = folder.resolve("trust.key");
    Path checkpointKey = folder.resolve("checkpoint.key");
    TrustKey.createIfAbsent(trustKey);
    SigningKey.createIfAbsent(checkpointKey);
    int port = TemporaryFiles.freePort();
    int management = TemporaryFiles.freePort();
    var settings = new HashMap<>(Tokens.settings());
    settings.putAll(
        Map.of(
            "WAYMARK_CELL", "bench",
            "WAYMARK_MONGODB_URI", bed.mongod().uri(),
            "WAYMARK_KEYS_URI", bed.mongod().uri(),
            "WAYMARK_KAFKA_BOOTSTRAP", bed.broker(),
            "WAYMARK_TRUST_KEY_FILE", trustKey.toString(),
            "WAYMARK_CHECKPOINT_DIR", folder.resolve("checkpoints").toString(),
            "WAYMARK_CHECKPOINT_KEY_FILE", checkpointKey.toString(),
            "WAYMARK_STAGING_DIR", folder.resolve("staging").toString(),
            "SERVER_PORT", "" + port,
            "MANAGEMENT_SERVER_PORT", "" + management));
    settings.put("WAYMARK_FIRST_ADMINISTRATOR_CODE", CODE);
    settings.put("WAYMARK_SAFEGUARDING_MONGODB_URI", bed.mongod().uri());
    settings.put("WAYMARK_SAFEGUARDING_KEYS_URI", bed.mongod().uri());
    var command = ChildProcess.jvm("pupil-case-service", "waymark.cases.PupilCaseApplication");
    bed.keep(ChildProcess.start(command, settings, folder.resolve("log")))
        .await(() -> healthy("http://127.0.0.1:" + management + "/actuator/health"));
    connections = new Connections(port);
  }

  Connections connections() {
    return connections;
  }

  TrustKey trustKey() {
    return TrustKey.read(trustKey);
  }

  /** A school, and a trust director of this sign-in name, who may decide on all its pupils. */
  UUID schoolWithDirector(String subject) throws Exception {
    String administrator = "administrator";
    done(administrator, "first-administrator", "{'code': '" + CODE + "', 'name': 'Ada Example'}");
    String school =
        done(
            administrator,
            "schools",
            "{'urn': '999901', 'laCode': '999', 'establishment': '9901', 'name': 'Benchmark School', 'phase': 'Primary', 'type': 'Academy'}");
    String person =
        done(administrator, "people", "{'name': 'Dee Example', 'subject': '" + subject + "'}");
    done(
        administrator,
        "people/" + id(person, "person") + "/grants",
        "{'role': 'trust-director', 'school': null, 'from': '2020-09-01', 'until': null}");
    return UUID.fromString(id(school, "school"));
  }

  private String done(String subject, String path, String json) throws Exception {
    // Whoever is given a role was added just now: nothing is seen of them but that.
    String headers =
        "Authorization: Bearer %s\r\nIdempotency-Key: %s\r\nIf-Match: \"0\"\r\n"
            .formatted(Tokens.of(subject), UUID.randomUUID());
    var answered = connections.post("/api/directory/" + path, headers, json.replace('\'', '"'));
    if (answered.status() / 100 != 2) {
      throw new IllegalStateException(path + ": " + answered);
    }
    return answered.body();
  }

  private static String id(String body, String field) {
    return JsonMapper.shared().readTree(body).required(field).stringValue();
  }

  private static boolean healthy(String url) throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(url)).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }
  }
}
