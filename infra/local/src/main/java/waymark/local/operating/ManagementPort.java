package waymark.local.operating;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.local.CannotContinue;
import waymark.local.stack.Home;
import waymark.local.stack.Ports;

/** What an operator asks a running service, on the port only this machine reaches. */
public record ManagementPort(Home home, String service) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Reads; throws {@link CannotContinue} with the service's own sentence where it refuses. */
  public JsonNode get(String endpoint) throws InterruptedException {
    return ask(endpoint, request(endpoint).GET());
  }

  /** Has something done, and returns once it is. */
  public JsonNode post(String endpoint, Map<String, String> asked) throws InterruptedException {
    return ask(
        endpoint,
        request(endpoint)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(asked))));
  }

  private HttpRequest.Builder request(String endpoint) {
    int port = Ports.kept(home).of(service + "-management");
    return HttpRequest.newBuilder(
        URI.create("http://127.0.0.1:%d/actuator/%s".formatted(port, endpoint)));
  }

  private JsonNode ask(String endpoint, HttpRequest.Builder request) throws InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request.build(), BodyHandlers.ofString());
      JsonNode said =
          answer.body().startsWith("{") ? JSON.readTree(answer.body()) : JSON.nullNode();
      if (answer.statusCode() == 200) {
        return said;
      }
      throw new CannotContinue(
          said.path("detail")
              .asStringOpt()
              .orElse(
                  "The %s service could not do the %s (it answered %d): ./waymark logs %s shows why."
                      .formatted(service, endpoint, answer.statusCode(), service)));
    } catch (IOException silent) {
      throw new CannotContinue(
          "The %s service does not answer: run ./waymark start first.".formatted(service), silent);
    }
  }
}
