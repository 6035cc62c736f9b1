package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/** The answer to a referral was asked for once more. */
public record ReferralChased(
    UUID concern, @Nullable UUID pupil, LocalDate occurredOn, UUID referral, Words note)
    implements ConcernEvent {
  @Override
  public Map<String, Words> texts() {
    return Given.texts("note", note);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts("referral", referral);
  }
}
