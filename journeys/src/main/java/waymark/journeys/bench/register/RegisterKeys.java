package waymark.journeys.bench.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.journeys.bench.TestBed;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.personal.TrustKey;

/** The owner of the keys as reporting meets it: real key rings behind the addresses it asks. */
final class RegisterKeys {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final KeyRing cases;
  private final KeyRing directory;
  private final String address;

  RegisterKeys(TestBed bed) throws IOException {
    var trust = TrustKey.createIfAbsent(bed.folder("register-keys").resolve("trust.key"));
    MongoClient client = bed.client();
    cases = KeyRing.open(client, "register-cases", trust, 0);
    directory = KeyRing.open(client, "register-directory", trust, 0);
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/token", asked -> answer(asked, "{\"access_token\":\"t\",\"expires_in\":300}"));
    server.createContext("/internal/keys", this::keys);
    server.start();
    bed.keep(() -> server.stop(0));
    address = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  String address() {
    return address;
  }

  /** Makes keys for many at once. */
  void create(Collection<String> streams) {
    cases.create(streams);
  }

  JsonNode seal(String stream, String kind, String text) {
    return JSON.valueToTree(cases.seal(stream, kind, text));
  }

  JsonNode sealPerson(String stream, String name) {
    return JSON.valueToTree(directory.seal(stream, "name", name));
  }

  private void keys(HttpExchange asked) throws IOException {
    JsonNode body = JSON.readTree(asked.getRequestBody());
    KeyRing ring = body.required("ledger").stringValue().equals("cases") ? cases : directory;
    var wanted = body.required("keys").valueStream().map(JsonNode::stringValue).toList();
    answer(asked, JSON.writeValueAsString(ring.release(wanted)));
  }

  private static void answer(HttpExchange asked, String json) throws IOException {
    byte[] bytes = json.getBytes(UTF_8);
    asked.sendResponseHeaders(200, bytes.length);
    asked.getResponseBody().write(bytes);
    asked.close();
  }
}
