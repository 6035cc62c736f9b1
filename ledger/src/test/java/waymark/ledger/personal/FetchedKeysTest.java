package waymark.ledger.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.testing.TestMongo;

/** A reader against an owner's key ring, over a real socket. */
class FetchedKeysTest {

  @TempDir Path home;
  private final List<Integer> asked = new ArrayList<>();
  private final List<String> tokensAsked = new ArrayList<>();
  private KeyRing owner;
  private HttpServer server;
  private FetchedKeys reader;

  @BeforeEach
  void start() throws IOException {
    TrustKey trust = TrustKey.createIfAbsent(home.resolve("trust.key"));
    owner = KeyRing.open(TestMongo.client(), TestMongo.database("owner"), trust, 0);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/token", this::token);
    server.createContext("/internal/keys", this::keys);
    server.start();
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    reader =
        new FetchedKeys(
            base, "cases", new ClientCredentials(base.resolve("/token"), "reporting", "s", "keys"));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void token(HttpExchange exchange) throws IOException {
    tokensAsked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    answer(exchange, 200, "{\"access_token\":\"abc\",\"expires_in\":300}");
  }

  private void keys(HttpExchange exchange) throws IOException {
    JsonNode body = JsonMapper.shared().readTree(exchange.getRequestBody());
    boolean allowed =
        "Bearer abc".equals(exchange.getRequestHeaders().getFirst("Authorization"))
            && body.path("ledger").asString().equals("cases");
    List<String> ids = body.path("keys").valueStream().map(JsonNode::asString).toList();
    asked.add(ids.size());
    answer(
        exchange, allowed ? 200 : 403, JsonMapper.shared().writeValueAsString(owner.release(ids)));
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Test
  void aPageOfRowsCostsOneCall() {
    List<Sealed> rows =
        IntStream.range(0, 50).mapToObj(i -> owner.seal("pupil:" + i, "name", "N" + i)).toList();
    reader.ready(rows.stream().map(Sealed::key).toList());
    assertThat(rows).allSatisfy(row -> assertThat(reader.open(row)).isPresent());
    assertThat(asked).containsExactly(50);
    assertThat(tokensAsked).containsExactly("grant_type=client_credentials&scope=keys");
  }

  @Test
  void anErasureHeardOfDropsTheKeyAtOnce() {
    Sealed sealed = owner.seal("pupil:1", "name", "A");
    assertThat(reader.open(sealed)).contains("A");
    reader.markErased("pupil:1");
    assertThat(reader.open(sealed)).isEmpty();
    assertThat(reader.erased("pupil:1")).isTrue();
  }

  @Test
  void anErasureThatHappenedBeforeIsLearntFromTheOwner() {
    Sealed sealed = owner.seal("pupil:1", "name", "A");
    owner.erase("pupil:1");
    assertThat(reader.open(sealed)).isEmpty();
    assertThat(reader.erased("pupil:1")).isTrue();
    assertThatThrownBy(() -> reader.seal("pupil:1", "name", "B")).isInstanceOf(KeyErased.class);
  }

  @Test
  void anUnknownKeyIsUnavailableNotErasedAndNotAskedForOnEveryRow() {
    for (int row = 0; row < 20; row++) {
      assertThat(reader.open(new Sealed("pupil:none", "name", "AAAA"))).isEmpty();
    }
    assertThat(reader.erased("pupil:none")).isFalse();
    assertThat(asked).hasSize(1);
  }

  @Test
  void withoutTheOwnerNamesAreUnavailableAndNothingFails() {
    Sealed sealed = owner.seal("pupil:1", "name", "A");
    server.stop(0);
    assertThat(reader.open(sealed)).isEmpty();
    assertThat(reader.erased("pupil:1")).isFalse();
  }
}
