package waymark.journeys.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import waymark.journeys.client.Answer;
import waymark.journeys.demo.RollFile;
import waymark.journeys.roll.RollOrder;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.testing.TemporaryFiles;
import waymark.ledger.testing.TestSignIn;

/**
 * A small trust on real parts, each a process that can be hurt: database, broker,
 * pupil-case-service and reporting-service. Tokens come from the tests, so that neither sign-in nor
 * gateway is needed.
 */
final class Trust implements AutoCloseable {
  static final String CELL = "faults";
  static final Duration LONG = Duration.ofMinutes(2);
  private static final String CODE = "once-and-only-once";
  private static final String SCHOOL =
      """
      {"urn":"999103","laCode":"999","establishment":"4001","name":"Rowan Vale Academy",
       "phase":"Secondary","type":"Academy converter"}\
      """;

  final Database database;
  final MongoClient client;
  final Broker broker;
  final Service cases;
  final Service reporting;
  final Told told = new Told();
  final Person senco;
  private final Path folder = TemporaryFiles.directory("faults");
  private final HttpServer tokens = tokens();

  private Trust(Database database) {
    this.database = database;
    client = MongoClients.create(database.uri());
    broker = new Broker(folder);
    cases = pupilCaseService();
    reporting = reportingService();
    senco = new Person(cases.address(), "faults-senco");
  }

  private static final class Shared {
    static final Trust TRUST = start(new Database.OneNode(), 40);

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(TRUST::close));
    }
  }

  /** The one on a single database, for every test that leaves it running; not to be closed. */
  static Trust shared() {
    return Shared.TRUST;
  }

  /** That one's database. */
  static Database.OneNode sharedDatabase() {
    return (Database.OneNode) Shared.TRUST.database;
  }

  /** Starts everything, with one school and this many pupils on its roll. */
  static Trust start(Database database, int pupils) {
    var trust = new Trust(database);
    try {
      trust.broker.ready();
      trust.cases.start();
      trust.reporting.start();
      trust.cases.healthy();
      trust.enrol(pupils);
      trust.reporting.healthy();
      return trust;
    } catch (IOException e) {
      trust.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException | Error e) {
      trust.close();
      throw e;
    }
  }

  private Service pupilCaseService() {
    var settings = common(database.uriOfCases());
    settings.put("WAYMARK_KEYS_URI", database.uriOfCases());
    TrustKey.createIfAbsent(folder.resolve("trust.key"));
    settings.put("WAYMARK_TRUST_KEY_FILE", folder.resolve("trust.key").toString());
    SigningKey.createIfAbsent(folder.resolve("checkpoint.key"));
    settings.put("WAYMARK_CHECKPOINT_KEY_FILE", folder.resolve("checkpoint.key").toString());
    settings.put("WAYMARK_CHECKPOINT_DIR", checkpoints().toString());
    settings.put("WAYMARK_STAGING_DIR", folder.resolve("staging").toString());
    settings.put("WAYMARK_FIRST_ADMINISTRATOR_CODE", CODE);
    return new Service(
        "pupil-case-service", "waymark.cases.PupilCaseApplication", folder, settings);
  }

  private Service reportingService() {
    var settings = common(database.uriOfReporting());
    settings.put("WAYMARK_KEY_HOLDER_URL", cases.address().toString());
    settings.put(
        "WAYMARK_SIGN_IN_TOKEN_URI", "http://127.0.0.1:" + tokens.getAddress().getPort() + "/");
    settings.put("WAYMARK_CLIENT_ID", "reporting-service");
    settings.put("WAYMARK_CLIENT_SECRET", "not asked for");
    return new Service(
        "reporting-service", "waymark.reporting.ReportingApplication", folder, settings);
  }

  private Map<String, String> common(String databaseUri) {
    var settings = new HashMap<String, String>();
    settings.put("WAYMARK_CELL", CELL);
    settings.put("WAYMARK_MONGODB_URI", databaseUri);
    settings.put("WAYMARK_KAFKA_BOOTSTRAP", broker.bootstrap());
    settings.put("WAYMARK_SIGN_IN_ISSUER", TestSignIn.ISSUER);
    settings.put("WAYMARK_SIGN_IN_JWKS_URI", TestSignIn.jwksUri());
    return settings;
  }

  private void enrol(int pupils) throws IOException {
    var administrator = new Person(cases.address(), "faults-administrator");
    made(
        administrator.post(
            "/api/directory/first-administrator",
            "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(CODE)));
    String school =
        made(administrator.post("/api/directory/schools", SCHOOL))
            .json()
            .required("school")
            .asString();
    employ(administrator, "faults-senco", "senco", school);
    // Another person than the one who works on the register, so that the checker can tell apart.
    employ(administrator, "faults-data-manager", "data-manager", school);
    new Import(new Person(cases.address(), "faults-data-manager"), school)
        .finish(RollFile.written(RollOrder.of(pupils, "ctf-transfer-in").tidy()));
    assertThat(pupils()).hasSizeGreaterThanOrEqualTo(pupils - 2);
  }

  private static void employ(Person administrator, String subject, String role, String school)
      throws IOException {
    String person = "{\"name\":\"Tamsin Oakhollow\",\"subject\":\"%s\"}".formatted(subject);
    made(administrator.post("/api/directory/people", person));
    String id = new Person(administrator.service(), subject).id();
    String grant = "{\"role\":\"%s\",\"school\":\"%s\",\"from\":\"2020-01-01\",\"until\":null}";
    made(
        administrator.post(
            "/api/directory/people/" + id + "/grants", grant.formatted(role, school)));
  }

  private static Answer made(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer;
  }

  /** The streams of every pupil. */
  List<String> pupils() {
    Set<String> streams = new TreeSet<>();
    StoredLog.read(client, "cases").commits().stream()
        .map(StoredLog.Commit::stream)
        .filter(stream -> stream.startsWith("pupil:"))
        .forEach(streams::add);
    return List.copyOf(streams);
  }

  Path checkpoints() {
    return folder.resolve("checkpoints");
  }

  Path folder() {
    return folder;
  }

  ReadModels readModels() {
    return new ReadModels(client, "reporting", "cases");
  }

  Checker checker() {
    return new Checker(client, CELL, checkpoints(), told);
  }

  /** Waits until the reader has read what is stored, and has the checker look. */
  void assertEverythingHolds() {
    await("the reader has read everything")
        .atMost(LONG)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> readModels().position() >= StoredLog.read(client, "cases").lastPosition());
    checker().assertEverythingHolds();
  }

  private static HttpServer tokens() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            String token = TestSignIn.serviceToken("reporting-service", "keys");
            byte[] answer =
                "{\"access_token\":\"%s\",\"expires_in\":300}".formatted(token).getBytes(UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    reporting.close();
    cases.close();
    broker.close();
    client.close();
    database.close();
    tokens.stop(0);
    TemporaryFiles.delete(folder);
  }
}
