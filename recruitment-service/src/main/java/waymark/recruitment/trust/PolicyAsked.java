package waymark.recruitment.trust;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import waymark.ledger.http.Problem;

/** The trust's policy data of a date; its starter values are in no message. */
public final class PolicyAsked {
  private final DirectoryAsked directory;

  public PolicyAsked(DirectoryAsked directory) {
    this.directory = directory;
  }

  /**
   * What is in force on a date.
   *
   * @throws Problem 503 {@code policy-not-available} where the keeper does not answer
   */
  public PolicyInForce on(LocalDate day) {
    JsonNode answer =
        directory.get("/internal/policy?on=" + day).orElseThrow(PolicyAsked::unavailable);
    Map<String, JsonNode> values = new TreeMap<>();
    for (JsonNode item : answer.required("items")) {
      values.put(item.required("name").stringValue(), item.required("value"));
    }
    return new PolicyInForce(values);
  }

  private static Problem unavailable() {
    return Problem.of(
        503,
        "policy-not-available",
        "The policy data cannot be read at the moment",
        "For how long candidates are kept, and on which grounds they go, stands in the trust's policy data, and that does not answer right now. Try again in a minute.");
  }
}
