package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/** The referral was recorded on the wrong concern. It stays, and nothing is waited for. */
public record ReferralWithdrawn(
    UUID concern, @Nullable UUID pupil, LocalDate occurredOn, UUID referral, Words reason)
    implements ConcernEvent {
  @Override
  public Map<String, Words> texts() {
    return Given.texts("reason", reason);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts("referral", referral);
  }
}
