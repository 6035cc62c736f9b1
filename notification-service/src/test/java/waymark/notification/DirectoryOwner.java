package waymark.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.testing.LedgerTopic.Sent;

/** The service that knows where staff get e-mails, as this one meets it. */
final class DirectoryOwner {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final HttpServer server;
  volatile boolean nobodyBefore;
  final Map<UUID, String> addresses = new ConcurrentHashMap<>();

  /** By the stream of what it is: who may not be told of it. */
  final Map<String, UUID> keptFrom = new ConcurrentHashMap<>();

  DirectoryOwner() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/token", exchange -> answer(exchange, Map.of("access_token", "t", "expires_in", 300)));
    server.createContext(
        "/internal/addresses",
        exchange -> {
          var question = JSON.readTree(exchange.getRequestBody());
          answer(
              exchange,
              Map.of("addresses", question.has("before") ? then(question) : now(question)));
        });
    server.start();
  }

  private Map<UUID, String> now(JsonNode question) {
    Map<UUID, String> found = new HashMap<>(addresses);
    found.remove(keptFrom.get(question.path("about").asString("")));
    return found;
  }

  private Map<String, String> then(JsonNode question) {
    return nobodyBefore
        ? Map.of()
        : Map.of(
            question.required("people").get(0).asString(),
            "before-%d@example.org".formatted(question.required("before").longValue()));
  }

  /** Where whoever it is about is told to have been reached before. */
  String before(Sent event) {
    return "before-%d@example.org".formatted(event.position());
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private static void answer(HttpExchange exchange, Map<String, ?> json) throws IOException {
    byte[] bytes = JSON.writeValueAsString(json).getBytes(UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  void close() {
    server.stop(0);
  }
}
