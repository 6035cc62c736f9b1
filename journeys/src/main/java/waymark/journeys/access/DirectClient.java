package waymark.journeys.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.journeys.client.Answer;
import waymark.journeys.client.Promises;
import waymark.journeys.client.Sending;

/** Asks a service at its own port, past the gateway, under a token or none. */
public final class DirectClient {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI service;
  private final @Nullable String token;
  private final Promises promises;

  /**
   * @param promises to which every answer is held
   */
  public DirectClient(URI service, @Nullable String token, Promises promises) {
    this.service = service;
    this.token = token;
    this.promises = promises;
  }

  public Answer ask(String method, String path, String mediaType, String body) {
    return send(request(path, mediaType), method, body);
  }

  /** A decision on the first state of a record. */
  Answer decide(String method, String path, String mediaType, String body) {
    return send(request(path, mediaType).header("If-Match", "\"0\""), method, body);
  }

  private HttpRequest.Builder request(String path, String mediaType) {
    var request =
        HttpRequest.newBuilder(service.resolve(path))
            .timeout(PATIENCE)
            .header("Content-Type", mediaType)
            .header("Idempotency-Key", UUID.randomUUID().toString());
    if (token != null) request.header("Authorization", "Bearer " + token);
    return request;
  }

  private Answer send(HttpRequest.Builder request, String method, String body) {
    boolean without = method.equals("GET");
    var publisher = without ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    var asked = request.method(method, publisher).build();
    var answer = Answer.of(Sending.by(HTTP, asked));
    promises.check(method, asked.uri().getRawPath(), answer);
    return answer;
  }
}
