package waymark.recruitment;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;
import waymark.ledger.testing.TestSignIn;

/**
 * A trust of two schools as recruitment meets it: people and grants on the directory's topic, and
 * policy data and names as the service that keeps them answers.
 */
final class TestTrust {
  static final UUID ROWAN = UUID.fromString("5a7c1f0e-0000-4000-8000-000000000001");
  static final UUID HAZEL = UUID.fromString("5a7c1f0e-0000-4000-8000-000000000002");
  private static final Path POLICY = Path.of("../pupil-case-service/src/main/resources/policy");
  private static final JsonMapper JSON = JsonMapper.shared();

  /** By the name they sign in with. */
  private static final Map<String, UUID> PEOPLE = new TreeMap<>();

  final String cell = "recruitment-" + UUID.randomUUID().toString().substring(0, 8);

  private final URI keeper;
  private final Path folder;

  TestTrust() {
    try {
      folder = Files.createTempDirectory("recruitment");
      TrustKey.createIfAbsent(folder.resolve("trust.key"));
      SigningKey.createIfAbsent(folder.resolve("checkpoint.key"));
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/token", asked -> answer(asked, "{\"access_token\":\"t\",\"expires_in\":300}"));
      server.createContext("/internal/policy", asked -> answer(asked, policy()));
      server.createContext("/internal/names", asked -> answer(asked, names(asked)));
      server.start();
      keeper = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // The ledger has a fixed name, and each test begins with a trust that is new.
    for (String name : List.of("recruitment", "recruitment-keys", "recruitment-reads")) {
      TestMongo.client().getDatabase(name).drop();
    }
    var topic = new LedgerTopic(cell + ".directory", cell + "/directory/1");
    school(topic, ROWAN);
    school(topic, HAZEL);
    person(topic, "head", "head-teacher", ROWAN);
    person(topic, "other-head", "head-teacher", ROWAN);
    person(topic, "hazel-head", "head-teacher", HAZEL);
    person(topic, "director", "trust-director", null);
    person(topic, "panel", "panel-member", ROWAN);
    person(topic, "head-and-director", "head-teacher", HAZEL);
    role(topic, "head-and-director", "trust-director", null);
  }

  void settings(DynamicPropertyRegistry registry) {
    TestSignIn.settings(registry);
    registry.add("WAYMARK_CELL", () -> cell);
    registry.add("WAYMARK_MONGODB_URI", TestMongo::uri);
    registry.add("WAYMARK_KEYS_URI", TestMongo::uri);
    registry.add("WAYMARK_KAFKA_BOOTSTRAP", TestKafka::bootstrap);
    registry.add("WAYMARK_TRUST_KEY_FILE", () -> folder.resolve("trust.key").toString());
    registry.add("WAYMARK_CHECKPOINT_KEY_FILE", () -> folder.resolve("checkpoint.key").toString());
    registry.add("WAYMARK_CHECKPOINT_DIR", () -> folder.resolve("checkpoints").toString());
    registry.add("WAYMARK_PUPIL_CASE_URL", keeper::toString);
    registry.add("WAYMARK_SIGN_IN_TOKEN_URI", () -> keeper + "/token");
    registry.add("WAYMARK_CLIENT_ID", () -> "recruitment-service");
    registry.add("WAYMARK_CLIENT_SECRET", () -> "secret");
  }

  /** The id of whoever signs in so. */
  static UUID person(String signIn) {
    return PEOPLE.computeIfAbsent(signIn, name -> UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
  }

  private static void school(LedgerTopic topic, UUID school) {
    topic.send(
        "school:" + school, "directory.school-listed", "{\"school\":\"%s\"}".formatted(school));
  }

  private static void person(LedgerTopic topic, String signIn, String role, UUID school) {
    UUID person = person(signIn);
    topic.send(
        "person:" + person,
        "directory.person-added",
        "{\"person\":\"%s\",\"subject\":\"%s\"}".formatted(person, signIn));
    role(topic, signIn, role, school);
  }

  private static void role(LedgerTopic topic, String signIn, String role, UUID school) {
    UUID person = person(signIn);
    topic.send(
        "person:" + person,
        "directory.role-granted",
        "{\"grant\":\"%s\",\"person\":\"%s\",\"role\":\"%s\",\"school\":%s,\"from\":\"2020-01-01\",\"until\":null}"
            .formatted(
                UUID.randomUUID(), person, role, school == null ? null : "\"" + school + "\""));
  }

  /** The starter values themselves. */
  private static String policy() throws IOException {
    ObjectNode answer = JSON.createObjectNode().put("on", "2026-01-15");
    ArrayNode items = answer.putArray("items");
    for (String file :
        List.of(
            "calendar",
            "candidate-outcomes",
            "erasure-reasons",
            "hold-reasons",
            "retention-periods",
            "subject-access")) {
      for (JsonNode item : JSON.readTree(Files.readString(POLICY.resolve(file + ".json")))) {
        items.add(item);
      }
    }
    return answer.toString();
  }

  private static String names(HttpExchange asked) {
    ObjectNode answer = JSON.createObjectNode();
    ObjectNode names = answer.putObject("names");
    String people = asked.getRequestURI().getQuery().substring("people=".length());
    PEOPLE.forEach((signIn, person) -> {
      if (people.contains(person.toString())) {
        names.put(person.toString(), "Demo " + signIn);
      }
    });
    return answer.toString();
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] bytes = json.getBytes(UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
