package waymark.reporting.policy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import waymark.ledger.http.Problem;
import waymark.reporting.SchoolTime;

/**
 * What codes are called by the policy data of today: a timeline says "Severe learning difficulty",
 * not SLD. Asked seldom; while the keeper does not answer, what it said last still goes, and
 * without that a code has no label.
 */
public final class CodeLabels {
  private static final Duration GOOD_FOR = Duration.ofMinutes(5);

  private final Function<LocalDate, PolicyInForce> policy;
  private final Clock clock;
  private PolicyInForce known = new PolicyInForce(Map.of());
  private Instant askAgain = Instant.MIN;

  /**
   * @param policy what is in force on a date; may throw a problem
   */
  public CodeLabels(Function<LocalDate, PolicyInForce> policy, Clock clock) {
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * @param set its name in the policy data, such as need-types
   */
  public Optional<String> of(String set, String code) {
    return now().label(set, code);
  }

  private synchronized PolicyInForce now() {
    if (!clock.instant().isBefore(askAgain)) {
      askAgain = clock.instant().plus(GOOD_FOR);
      try {
        known = policy.apply(SchoolTime.today(clock));
      } catch (Problem notNow) {
        askAgain = clock.instant().plusSeconds(10);
      }
    }
    return known;
  }
}
