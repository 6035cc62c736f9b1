package waymark.reporting.policy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.http.Problem;
import waymark.ledger.personal.ClientCredentials;

/** Asks the service that keeps cases, as one service another, for what stands in no message. */
public final class CasesAsked {
  private static final Duration AT_MOST = Duration.ofSeconds(10);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI keeper;
  private final ClientCredentials credentials;

  /**
   * @param keeper base address of the service
   */
  public CasesAsked(URI keeper, ClientCredentials credentials) {
    this.keeper = keeper;
    this.credentials = credentials;
  }

  /**
   * @param path with its parameters
   * @throws Problem {@code otherwise}, where the service does not answer
   */
  public JsonNode get(String path, Problem otherwise) {
    try {
      HttpRequest.Builder request = HttpRequest.newBuilder(keeper.resolve(path)).timeout(AT_MOST);
      HttpResponse<String> answer = credentials.send(http, request);
      if (answer.statusCode() != 200) {
        throw otherwise;
      }
      return JsonMapper.shared().readTree(answer.body());
    } catch (IOException e) {
      throw otherwise;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw otherwise;
    }
  }
}
