package waymark.cases.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;
import waymark.ledger.testing.TestSignIn;

/** Talks to the service under test as one signed-in person. */
public final class Service {
  public static final String CODE = "once-and-only-once";
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();

  private final int port;
  private final String token;

  public Service(int port, String subject) {
    this(TestSignIn.token(subject), port);
  }

  private Service(String token, int port) {
    this.port = port;
    this.token = token;
  }

  /** With a token of another kind. */
  public static Service with(int port, String token) {
    return new Service(token, port);
  }

  /** An answer; its body is an empty object where it has none. */
  public record Answer(int status, JsonNode body, HttpResponse<String> raw) {}

  /** For {@code @DynamicPropertySource}: a cell of its own on real parts. */
  public static void settings(DynamicPropertyRegistry registry) {
    Path folder = folder();
    // Ledgers have fixed names, and each test begins with a trust that is new.
    Stream.of(
            "directory",
            "cases",
            "cases-roll",
            "safeguarding",
            "safeguarding-views",
            "directory-keys",
            "cases-keys",
            "safeguarding-keys")
        .forEach(name -> TestMongo.client().getDatabase(name).drop());
    Path trustKey = folder.resolve("trust.key");
    TrustKey.createIfAbsent(trustKey);
    Path signingKey = folder.resolve("checkpoint.key");
    SigningKey.createIfAbsent(signingKey);
    TestSignIn.settings(registry);
    registry.add("waymark.checkpoint-dir", () -> folder.resolve("checkpoints").toString());
    registry.add("waymark.checkpoint-key-file", signingKey::toString);
    registry.add("waymark.cell", () -> "test-" + UUID.randomUUID().toString().substring(0, 8));
    registry.add("waymark.mongodb-uri", TestMongo::uri);
    registry.add("waymark.keys-uri", TestMongo::uri);
    registry.add("waymark.safeguarding.mongodb-uri", TestMongo::uri);
    registry.add("waymark.rings.safeguarding.keys-uri", TestMongo::uri);
    registry.add("waymark.kafka-bootstrap", TestKafka::bootstrap);
    registry.add("waymark.trust-key-file", trustKey::toString);
    registry.add("waymark.staging-dir", () -> folder.resolve("staging").toString());
    registry.add("waymark.first-administrator-code", () -> CODE);
    registry.add("management.server.port", () -> 0);
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** As somebody who says to have it already, as it is under this ETag. */
  public Answer getAgain(String path, String tag) {
    return send(request(path).header("If-None-Match", tag).GET());
  }

  public Answer post(String path, String json) {
    return post(path, json, UUID.randomUUID().toString());
  }

  public Answer post(String path, String json, String key) {
    return send(json(path, key).POST(BodyPublishers.ofString(json)));
  }

  /** A decision on the state that {@code seq} names. */
  public Answer decide(String path, String json, long seq) {
    return decide(path, json, seq, UUID.randomUUID().toString());
  }

  /** The same, sent under this key. */
  public Answer decide(String path, String json, long seq, String key) {
    return send(
        json(path, key).header("If-Match", "\"" + seq + "\"").POST(BodyPublishers.ofString(json)));
  }

  /** Gives a role to a person of the directory as they are now. */
  public Answer grant(String person, String role) {
    String path = "/api/directory/people/" + person;
    return decide(path + "/grants", role, get(path).body().path("seq").asLong(0));
  }

  /** Runs an import on its preview as it stands, or stood under {@code tag}. */
  public Answer runImport(String id, String json, @Nullable String tag) {
    String path = "/api/cases/imports/" + id;
    String seen = tag == null ? previewTag(id) : tag;
    return send(
        json(path + "/run", UUID.randomUUID().toString())
            .header("If-Match", seen)
            .POST(BodyPublishers.ofString(json)));
  }

  public Answer runImport(String id, String json) {
    return runImport(id, json, null);
  }

  /** What stands for an import's preview; of another state none is given, and any will do. */
  public String previewTag(String id) {
    return get("/api/cases/imports/" + id).raw().headers().firstValue("ETag").orElse("\"0\"");
  }

  public Answer upload(String path, String type, byte[] file) {
    BodyPublisher body = BodyPublishers.ofByteArray(file);
    return send(
        request(path)
            .header("Content-Type", type)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(body));
  }

  private HttpRequest.Builder json(String path, String key) {
    return request(path).header("Content-Type", "application/json").header("Idempotency-Key", key);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Authorization", "Bearer " + token);
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      boolean json = answer.headers().firstValue("Content-Type").orElse("").contains("json");
      String body = json && !answer.body().isEmpty() ? answer.body() : "{}";
      return new Answer(answer.statusCode(), JSON.readTree(body), answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("pupil-case");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
