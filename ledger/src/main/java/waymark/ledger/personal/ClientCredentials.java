package waymark.ledger.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service's own access token (OAuth 2.0 client credentials), kept until shortly before it ends.
 */
public final class ClientCredentials {

  private static final Duration MARGIN = Duration.ofSeconds(30);

  private final HttpClient http;
  private final URI tokenUri;
  private final String authorization;
  private final String scope;
  private final InstantSource clock;
  private String token = "";
  private Instant until = Instant.MIN;

  public ClientCredentials(URI tokenUri, String clientId, String clientSecret, String scope) {
    this.http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    this.tokenUri = tokenUri;
    this.authorization = "Basic " + basic(clientId, clientSecret);
    this.scope = scope;
    this.clock = InstantSource.system();
  }

  /**
   * A valid token, fetched when there is none.
   *
   * @throws IOException when the provider does not answer with one
   */
  public synchronized String token() throws IOException, InterruptedException {
    if (clock.instant().isBefore(until)) {
      return token;
    }
    HttpRequest request =
        HttpRequest.newBuilder(tokenUri)
            .timeout(Duration.ofSeconds(10))
            .header("Authorization", authorization)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "grant_type=client_credentials&scope=" + encoded(scope)))
            .build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(
          "The sign-in provider refused this service's token: " + response.statusCode());
    }
    JsonNode json = JsonMapper.shared().readTree(response.body());
    token = json.path("access_token").asString();
    until = clock.instant().plusSeconds(json.path("expires_in").asLong(60)).minus(MARGIN);
    return token;
  }

  /**
   * Sends a request as this service. Where the token is not taken, since the provider has other
   * keys by now or clocks have moved, once more with a fresh one.
   *
   * @throws IOException when the provider does not answer with a token, or the one asked not at all
   */
  public HttpResponse<String> send(HttpClient to, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    String used = token();
    HttpResponse<String> answer = sent(to, request, used);
    if (answer.statusCode() != 401) {
      return answer;
    }
    drop(used);
    return sent(to, request, token());
  }

  private synchronized void drop(String refused) {
    if (token.equals(refused)) {
      until = Instant.MIN;
    }
  }

  private static HttpResponse<String> sent(HttpClient to, HttpRequest.Builder request, String token)
      throws IOException, InterruptedException {
    HttpRequest sent = request.copy().header("Authorization", "Bearer " + token).build();
    return to.send(sent, HttpResponse.BodyHandlers.ofString());
  }

  private static String basic(String id, String secret) {
    return Base64.getEncoder()
        .encodeToString((encoded(id) + ":" + encoded(secret)).getBytes(UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
