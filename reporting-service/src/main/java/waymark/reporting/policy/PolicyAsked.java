package waymark.reporting.policy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.http.Problem;
import waymark.ledger.personal.ClientCredentials;

/**
 * Policy data of a date, asked of the service that keeps it: its starter values are in no message.
 */
public final class PolicyAsked {
  private static final Duration AT_MOST = Duration.ofSeconds(10);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI keeper;
  private final ClientCredentials credentials;

  /**
   * @param keeper base address of the service that keeps policy data
   */
  public PolicyAsked(URI keeper, ClientCredentials credentials) {
    this.keeper = keeper;
    this.credentials = credentials;
  }

  /**
   * What is in force on a date, by name.
   *
   * @throws Problem 503 {@code policy-not-available} where the keeper does not answer
   */
  public InForce on(LocalDate day) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(keeper.resolve("/internal/policy?on=" + day))
              .timeout(AT_MOST)
              .header("Authorization", "Bearer " + credentials.token())
              .build();
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw unavailable();
      }
      return InForce.read(JSON.readTree(answer.body()));
    } catch (IOException e) {
      throw unavailable();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable();
    }
  }

  private static Problem unavailable() {
    return Problem.of(
        503,
        "policy-not-available",
        "The policy data cannot be read at the moment",
        "What is kept for how long stands in the trust's policy data, and that does not answer right now. Try again in a minute.");
  }

  /** Items by name. */
  public record InForce(Map<String, JsonNode> items) {
    static InForce read(JsonNode answer) {
      Map<String, JsonNode> items = new TreeMap<>();
      for (JsonNode item : answer.required("items")) {
        items.put(item.required("name").stringValue(), item);
      }
      return new InForce(Map.copyOf(items));
    }

    /** A whole number; empty where no such item is in force. */
    public Optional<Integer> number(String name) {
      return Optional.ofNullable(items.get(name))
          .map(item -> Integer.valueOf(item.required("value").stringValue()));
    }

    /** Where an item's value comes from. */
    public Optional<String> source(String name) {
      return Optional.ofNullable(items.get(name)).map(i -> i.required("source").stringValue());
    }
  }
}
