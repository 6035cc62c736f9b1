package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/**
 * The concern is closed.
 *
 * @param outcome a code of the policy set safeguarding-outcomes
 */
public record ConcernClosed(
    UUID concern,
    @Nullable UUID pupil,
    LocalDate occurredOn,
    Words summary,
    Words followUp,
    String outcome)
    implements ConcernEvent {
  @Override
  public Map<String, Words> texts() {
    return Given.texts("summary", summary, "followUp", followUp);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts("outcome", outcome);
  }
}
