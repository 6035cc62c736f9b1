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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.testing.TestMongo;

/** A reader against an owner's key ring, over a real socket. */
class FetchedKeysTest {

  @TempDir Path home;
  private final String database = TestMongo.database("owner");
  private final List<Integer> asked = new ArrayList<>();
  private final List<String> tokensAsked = new ArrayList<>();
  private final List<List<String>> told = new ArrayList<>();
  private volatile String taken = "abc";
  private volatile boolean garbles;
  private KeyRing owner;
  private HttpServer server;
  private FetchedKeys reader;

  @BeforeEach
  void start() throws IOException {
    TrustKey trust = TrustKey.createIfAbsent(home.resolve("trust.key"));
    owner = KeyRing.open(TestMongo.client(), database, trust, 0);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/token", this::token);
    server.createContext("/internal/keys", this::keys);
    server.createContext("/internal/erasures", this::erasures);
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
    answer(exchange, 200, "{\"access_token\":\"%s\",\"expires_in\":300}".formatted(taken));
  }

  private void keys(HttpExchange exchange) throws IOException {
    JsonNode body = JsonMapper.shared().readTree(exchange.getRequestBody());
    boolean allowed = body.path("ledger").asString().equals("cases");
    List<String> ids = body.path("keys").valueStream().map(JsonNode::asString).toList();
    asked.add(ids.size());
    answer(
        exchange,
        !bears(exchange) ? 401 : allowed ? 200 : 403,
        JsonMapper.shared().writeValueAsString(owner.release(ids)));
  }

  private void erasures(HttpExchange exchange) throws IOException {
    if (garbles) {
      answer(exchange, 200, "no JSON");
      return;
    }
    String query = exchange.getRequestURI().getQuery();
    assertThat(query).startsWith("ledger=cases&since=");
    ErasedSince since = owner.erasedSince(query.substring("ledger=cases&since=".length()));
    told.add(since.erased());
    answer(exchange, bears(exchange) ? 200 : 401, JsonMapper.shared().writeValueAsString(since));
  }

  private boolean bears(HttpExchange exchange) {
    return ("Bearer " + taken).equals(exchange.getRequestHeaders().getFirst("Authorization"));
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
  void anErasureThatNobodyTellsOfIsHeardFromTheOwnerAndToldOnce() {
    owner.seal("pupil:0", "name", "Z");
    owner.erase("pupil:0");
    Sealed sealed = owner.seal("pupil:1", "name", "A");
    assertThat(reader.open(sealed)).contains("A");
    assertThat(reader.hearErasures()).containsExactly("pupil:0");
    owner.erase("pupil:1");
    assertThat(reader.hearErasures()).containsExactly("pupil:1");
    assertThat(reader.open(sealed)).isEmpty();
    assertThat(reader.erased("pupil:1")).isTrue();
    assertThat(reader.hearErasures()).isEmpty();
    server.stop(0);
    assertThat(reader.hearErasures()).isEmpty();
    assertThat(told).containsExactly(List.of("pupil:0"), List.of("pupil:1"), List.of());
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void that_erasures_are_not_heard_is_said_once_and_so_is_that_they_are_again(CapturedOutput log) {
    owner.seal("pupil:1", "name", "A");
    owner.erase("pupil:1");
    garbles = true;
    assertThat(reader.hearErasures()).isEmpty();
    assertThat(reader.hearErasures()).isEmpty();
    assertThat(log.getAll()).containsOnlyOnce("Erasures of cases are not heard");
    garbles = false;
    assertThat(reader.hearErasures()).containsExactly("pupil:1");
    assertThat(reader.hearErasures()).isEmpty();
    assertThat(log.getAll()).containsOnlyOnce("Erasures of cases are heard again");
  }

  @Test
  void anOwnerThatWasStartedAnewTellsOfAllThatWereEverErased() {
    owner.seal("pupil:1", "name", "A");
    owner.erase("pupil:1");
    assertThat(reader.hearErasures()).containsExactly("pupil:1");
    owner =
        KeyRing.open(
            TestMongo.client(), database, TrustKey.createIfAbsent(home.resolve("trust.key")), 0);
    owner.seal("pupil:2", "name", "B");
    owner.erase("pupil:2");
    assertThat(reader.hearErasures()).containsExactly("pupil:1", "pupil:2");
    assertThat(reader.hearErasures()).isEmpty();
  }

  @Test
  void aTokenThatIsNotTakenAnyMoreIsFetchedAnew() {
    Sealed first = owner.seal("pupil:1", "name", "A");
    Sealed second = owner.seal("pupil:2", "name", "B");
    assertThat(reader.open(first)).contains("A");
    taken = "signed with other keys";
    assertThat(reader.open(second)).contains("B");
    assertThat(tokensAsked).hasSize(2);
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
