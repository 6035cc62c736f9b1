package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/**
 * What the safeguarding lead decided, and why.
 *
 * @param decision a code of the policy set safeguarding-decisions
 * @param lookAgainOn when the concern is to be looked at again; null where nothing is waited for
 */
public record DecisionMade(
    UUID concern,
    @Nullable UUID pupil,
    LocalDate occurredOn,
    String decision,
    Words rationale,
    @Nullable LocalDate lookAgainOn)
    implements ConcernEvent {
  @Override
  public Map<String, Words> texts() {
    return Given.texts("rationale", rationale);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts("decision", decision, "lookAgainOn", lookAgainOn);
  }
}
