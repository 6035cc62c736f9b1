package waymark.recruitment.candidate;

import java.time.LocalDate;

/**
 * How an application ended.
 *
 * @param code of the policy set candidate-outcomes
 */
public record Outcome(String code, LocalDate on) {
  private static final String APPOINTED = "appointed";

  /** Whoever was appointed is a member of staff, and kept as such. */
  public boolean appointed() {
    return code.equals(APPOINTED);
  }
}
