package waymark.journeys.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.journeys.client.Answer;
import waymark.ledger.http.CommandIds;
import waymark.ledger.testing.TestSignIn;

/** Somebody signed in, who talks to one service directly, as the gateway does for them. */
final class Person {
  /** Shorter than a token lives. */
  private static final long TOKEN_GOOD_FOR = Duration.ofMinutes(3).toNanos();

  /** Shorter than the service's own: what is sent again meets itself there, still under way. */
  private static final Duration IMPATIENT = Duration.ofSeconds(5);

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration NONE = Duration.ofMillis(5);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI service;
  private final String subject;
  private @Nullable String token;
  private long tokenSince;

  Person(URI service, String subject) {
    this.service = service;
    this.subject = subject;
  }

  URI service() {
    return service;
  }

  /** The same person at another process. */
  Person at(URI other) {
    return new Person(other, subject);
  }

  /** How the record names this person. */
  String id() {
    return CommandIds.of("person", subject).toString();
  }

  Answer get(String path) throws IOException {
    return send(request(path).GET());
  }

  Answer post(String path, String json) throws IOException {
    return post(path, json, UUID.randomUUID().toString(), null);
  }

  /**
   * @param key the idempotency key
   * @param seen the seq the decision is made on, or null where the command needs none
   * @throws IOException where there was no answer, so that nothing is known
   */
  Answer post(String path, String json, String key, @Nullable Long seen) throws IOException {
    var request = command(path, "application/json", key);
    if (seen != null) {
      request.header("If-Match", "\"" + seen + "\"").timeout(IMPATIENT);
    }
    return send(request.POST(BodyPublishers.ofString(json)));
  }

  /** A decision on what stood under this ETag. */
  Answer post(String path, String json, String etag) throws IOException {
    var request = command(path, "application/json", UUID.randomUUID().toString());
    return send(request.header("If-Match", etag).POST(BodyPublishers.ofString(json)));
  }

  /** The same, and goes away before it is answered. */
  void postAndLeave(String path, String json, String key, long seen) {
    var request = command(path, "application/json", key).header("If-Match", "\"" + seen + "\"");
    try {
      send(request.timeout(NONE).POST(BodyPublishers.ofString(json)));
    } catch (IOException asIntended) {
      // And where there was an answer already, nobody was there to hear it.
    }
  }

  Answer upload(String path, byte[] file) throws IOException {
    BodyPublisher body = BodyPublishers.ofByteArray(file);
    String key = UUID.randomUUID().toString();
    return send(command(path, "application/octet-stream", key).POST(body));
  }

  private HttpRequest.Builder command(String path, String type, String key) {
    return request(path).header("Content-Type", type).header("Idempotency-Key", key);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token());
  }

  private synchronized String token() {
    if (token == null || System.nanoTime() - tokenSince > TOKEN_GOOD_FOR) {
      token = TestSignIn.token(subject);
      tokenSince = System.nanoTime();
    }
    return token;
  }

  private static Answer send(HttpRequest.Builder request) throws IOException {
    try {
      var answer = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.headers(), answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
