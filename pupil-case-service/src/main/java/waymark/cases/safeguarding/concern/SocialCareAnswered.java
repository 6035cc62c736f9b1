package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/** Children's social care said what they do, on that day. */
public record SocialCareAnswered(
    UUID concern, @Nullable UUID pupil, LocalDate occurredOn, UUID referral, Words answer)
    implements ConcernEvent {
  @Override
  public Map<String, Words> texts() {
    return Given.texts("answer", answer);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts("referral", referral);
  }
}
