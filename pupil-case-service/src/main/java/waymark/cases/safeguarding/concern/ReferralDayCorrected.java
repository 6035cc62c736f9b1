package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/**
 * The day of a referral, or of its answer, was not right. Both stay, and are shown together.
 *
 * @param corrects the place in the concern's stream of the entry whose day it is
 * @param rightDay the day on which it happened
 * @param dueBy the last day on which an answer is in time, from here on
 */
public record ReferralDayCorrected(
    UUID concern,
    @Nullable UUID pupil,
    LocalDate occurredOn,
    UUID referral,
    long corrects,
    LocalDate rightDay,
    LocalDate dueBy,
    Words reason)
    implements ConcernEvent {
  @Override
  public Map<String, Words> texts() {
    return Given.texts("reason", reason);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts(
        "referral", referral, "corrects", corrects, "rightDay", rightDay, "dueBy", dueBy);
  }
}
