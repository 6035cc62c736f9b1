package waymark.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.personal.Sealed;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.testing.TestMongo;

/** The owner of the keys as a reader meets it: real key rings behind the addresses it asks. */
final class KeyHolder {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** What is in force, as the keeper of policy data answers it. */
  private static final String POLICY =
      """
      {"on":"2026-11-22","items":[
        {"name":"retention-sen-file-years","value":"31","validFrom":"2018-05-25","source":"a toolkit"},
        {"name":"retention-child-protection-file-years","value":"25","validFrom":"2018-05-25","source":"a toolkit"},
        {"name":"retention-candidate-months","value":"6","validFrom":"2018-05-25","source":"a decision"},
        {"name":"need-types","value":[
          {"code":"SPLD","label":"Specific learning difficulty","area":"Cognition and learning"}],"validFrom":"2014-09-01","source":"a code set"},
        {"name":"exemptions","value":[{"code":"third-party","label":"About somebody else"}],"validFrom":"2018-05-25","source":"a law"}]}
      """;

  /** Of every pupil: somebody looked at the roll before it was imported, twice, and at the file. */
  private static final String READS =
      """
      {"reads":[
        {"at":"2026-10-05T08:15:00Z","roles":["data-manager"],"route":"GET /api/cases/imports/{id}/rows"},
        {"at":"2026-10-05T08:10:00Z","roles":["data-manager"],"route":"GET /api/cases/imports/{id}/rows"},
        {"at":"2026-10-05T08:05:00Z","roles":["data-manager"],"route":"GET /api/cases/imports/{id}","inFile":true}]}\
      """;

  /** Of every member of staff. */
  private static final String LOOKED =
      """
      {"reads":[{"at":"2026-10-05T08:15:00Z","roles":[],"route":"GET /api/cases/imports/{id}/rows","denied":true}]}\
      """;

  /** What it says of the records that it keeps. */
  volatile String record = "{}";

  final KeyRing cases;
  final KeyRing directory;
  final URI address;

  KeyHolder() {
    try {
      var trust = TrustKey.createIfAbsent(Files.createTempDirectory("keys").resolve("trust.key"));
      cases = KeyRing.open(TestMongo.client(), TestMongo.database("cases"), trust, 0);
      directory = KeyRing.open(TestMongo.client(), TestMongo.database("directory"), trust, 0);
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/token", exchange -> answer(exchange, "{\"access_token\":\"t\",\"expires_in\":300}"));
      server.createContext("/internal/keys", this::keys);
      server.createContext("/internal/erasures", this::erasures);
      server.createContext("/internal/policy", exchange -> answer(exchange, POLICY));
      server.createContext("/internal/reads", KeyHolder::reads);
      server.createContext("/internal/record", exchange -> answer(exchange, record));
      server.start();
      address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void reads(HttpExchange exchange) throws IOException {
    boolean staff = exchange.getRequestURI().getQuery().startsWith("person=");
    answer(exchange, staff ? LOOKED : READS);
  }

  private void keys(HttpExchange exchange) throws IOException {
    JsonNode body = JSON.readTree(exchange.getRequestBody());
    KeyRing ring = body.path("ledger").asString().equals("cases") ? cases : directory;
    List<String> ids = body.path("keys").valueStream().map(JsonNode::asString).toList();
    answer(exchange, JSON.writeValueAsString(ring.release(ids)));
  }

  private void erasures(HttpExchange exchange) throws IOException {
    String[] query = exchange.getRequestURI().getQuery().split("&since=", 2);
    KeyRing ring = query[0].equals("ledger=cases") ? cases : directory;
    answer(exchange, JSON.writeValueAsString(ring.erasedSince(query[1])));
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] bytes = json.getBytes(UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  ObjectNode seal(String pupil, String kind, String text) {
    return json(cases.seal("pupil:" + pupil, kind, text));
  }

  ObjectNode sealPerson(String person, String name) {
    return json(directory.seal("person:" + person, "name", name));
  }

  private static ObjectNode json(Sealed sealed) {
    return JSON.valueToTree(sealed);
  }
}
