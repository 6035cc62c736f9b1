package waymark.reporting.policy;

import java.time.LocalDate;
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
  public PolicyInForce on(LocalDate day) {
    return PolicyInForce.read(cases.get("/internal/policy?on=" + day, unavailable()));
  }

  private static Problem unavailable() {
    return Problem.of(
        503,
        "policy-not-available",
        "The policy data cannot be read at the moment",
        "What is kept for how long stands in the trust's policy data, and that does not answer right now. Try again in a minute.");
  }
}
