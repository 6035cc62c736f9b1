package waymark.recruitment.trust;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.personal.ClientCredentials;

/** Asks the service that keeps the directory, as one service another, what stands in no message. */
public final class DirectoryAsked {
  private static final Duration AT_MOST = Duration.ofSeconds(10);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI keeper;
  private final ClientCredentials credentials;

  /**
   * @param keeper base address of the service
   */
  public DirectoryAsked(URI keeper, ClientCredentials credentials) {
    this.keeper = keeper;
    this.credentials = credentials;
  }

  /** Its answer to a path with its parameters; empty where it gives none. */
  Optional<JsonNode> get(String path) {
    try {
      var request = HttpRequest.newBuilder(keeper.resolve(path)).timeout(AT_MOST);
      HttpResponse<String> answer = credentials.send(http, request);
      return answer.statusCode() == 200
          ? Optional.of(JsonMapper.shared().readTree(answer.body()))
          : Optional.empty();
    } catch (IOException noAnswer) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
