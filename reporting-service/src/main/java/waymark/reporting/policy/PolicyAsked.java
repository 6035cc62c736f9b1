package waymark.reporting.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import waymark.ledger.http.Problem;

/**
 * Policy data of a date, asked of the service that keeps it: its starter values are in no message.
 */
public final class PolicyAsked {
  private final CasesAsked cases;

  public PolicyAsked(CasesAsked cases) {
    this.cases = cases;
  }

  /**
   * What is in force on a date, by name.
   *
   * @throws Problem 503 {@code policy-not-available} where the keeper does not answer
   */
  public InForce on(LocalDate day) {
    return InForce.read(cases.get("/internal/policy?on=" + day, unavailable()));
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
