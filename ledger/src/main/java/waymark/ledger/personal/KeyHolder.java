package waymark.ledger.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The service that owns a ledger's keys, as another service asks it. */
final class KeyHolder {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration AT_MOST = Duration.ofSeconds(10);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI address;
  private final String ledger;
  private final ClientCredentials credentials;

  KeyHolder(URI address, String ledger, ClientCredentials credentials) {
    this.address = address;
    this.ledger = ledger;
    this.credentials = credentials;
  }

  Released keys(List<String> keys) throws IOException, InterruptedException {
    var body = JSON.writeValueAsString(Map.of("ledger", ledger, "keys", keys));
    return asked(
        HttpRequest.newBuilder(address.resolve("/internal/keys"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        Released.class);
  }

  ErasedSince erasures(String cursor) throws IOException, InterruptedException {
    String query = "?ledger=%s&since=%s".formatted(ledger, URLEncoder.encode(cursor, UTF_8));
    return asked(
        HttpRequest.newBuilder(address.resolve("/internal/erasures" + query)), ErasedSince.class);
  }

  private <T> T asked(HttpRequest.Builder request, Class<T> answered)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = credentials.send(http, request.timeout(AT_MOST));
    if (answer.statusCode() != 200) {
      throw new IOException("status " + answer.statusCode());
    }
    try {
      return JSON.readValue(answer.body(), answered);
    } catch (JacksonException e) {
      throw new IOException("an answer that cannot be read");
    }
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
