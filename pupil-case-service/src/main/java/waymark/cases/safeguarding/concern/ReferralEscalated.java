package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/** A referral was taken further up, by the local procedure for disagreements. */
public record ReferralEscalated(
    UUID concern, @Nullable UUID pupil, LocalDate occurredOn, UUID referral, Words to, Words reason)
    implements ConcernEvent {
  @Override
  public Map<String, Words> texts() {
    return Given.texts("to", to, "reason", reason);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts("referral", referral);
  }
}
