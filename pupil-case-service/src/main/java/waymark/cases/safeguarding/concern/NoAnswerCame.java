package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/**
 * Children's social care did not answer a referral, as far as anybody could tell on that day.
 *
 * @param instead what was done without an answer
 */
public record NoAnswerCame(
    UUID concern, @Nullable UUID pupil, LocalDate occurredOn, UUID referral, Words instead)
    implements ConcernEvent {
  @Override
  public Map<String, Words> texts() {
    return Given.texts("instead", instead);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts("referral", referral);
  }
}
