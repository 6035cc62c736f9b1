package waymark.local.reading;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.local.CannotContinue;
import waymark.local.stack.Home;
import waymark.local.stack.Ports;

/** What an operator asks the reporting service, on the port only this machine reaches. */
public record ReadModels(Home home) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Prints a line per read model: the same lines for the same log. */
  public void digest() throws InterruptedException {
    JsonNode answer = ask("digest", request("digest").GET());
    answer
        .path("models")
        .forEachEntry((name, digest) ->
            System.out.printf(
                "%s  %s  %d rows%n",
                name, digest.path("sha256").asString(), digest.path("rows").asLong()));
  }

  /** Returns once read models made anew from the log have taken the place of the old ones. */
  public void rebuild() throws InterruptedException {
    var request = request("rebuild").header("Content-Type", "application/json");
    JsonNode done = ask("rebuild", request.POST(BodyPublishers.noBody()));
    System.out.printf(
        "Made anew from %d events: %s%n",
        done.path("events").asLong(), String.join(", ", done.path("models").propertyNames()));
  }

  /** Tries the messages set aside once more, and prints how many still are. */
  public void redrive() throws InterruptedException {
    var request = request("redrive").header("Content-Type", "application/json");
    JsonNode done = ask("redrive", request.POST(BodyPublishers.noBody()));
    System.out.printf("Still set aside: %d messages%n", done.path("parked").asLong());
  }

  private HttpRequest.Builder request(String endpoint) {
    int port = Ports.kept(home).of("reporting-management");
    return HttpRequest.newBuilder(
        URI.create("http://127.0.0.1:%d/actuator/%s".formatted(port, endpoint)));
  }

  private static JsonNode ask(String what, HttpRequest.Builder request)
      throws InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() == 200) {
        return JSON.readTree(answer.body());
      }
      throw new CannotContinue(
          "The reporting service could not do the %s (it answered %d): ./waymark logs reporting shows why."
              .formatted(what, answer.statusCode()));
    } catch (IOException silent) {
      throw new CannotContinue(
          "The reporting service does not answer: run ./waymark start first.", silent);
    }
  }
}
