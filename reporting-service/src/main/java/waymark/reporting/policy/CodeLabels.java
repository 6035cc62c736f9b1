package waymark.reporting.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import waymark.reporting.SchoolTime;

/**
 * What codes are called by the policy data of today: a timeline says "Severe learning difficulty",
 * not SLD. Nobody who reads waits for the keeper: while it does not answer, what it said last still
 * goes, and without that a code has no label.
 */
public final class CodeLabels {
  private final Function<LocalDate, PolicyInForce> policy;
  private final Clock clock;
  private volatile PolicyInForce known = new PolicyInForce(Map.of());

  /**
   * @param policy what is in force on a date; may throw
   */
  public CodeLabels(Function<LocalDate, PolicyInForce> policy, Clock clock) {
    this.policy = policy;
    this.clock = clock;
  }

  /** To be called now and again; whatever it throws, what is known stays. */
  public void ask() {
    known = policy.apply(SchoolTime.today(clock));
  }

  /**
   * @param set its name in the policy data, such as need-types
   */
  public Optional<String> of(String set, String code) {
    return known.label(set, code);
  }
}
