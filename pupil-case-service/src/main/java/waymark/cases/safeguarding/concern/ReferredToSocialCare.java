package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/**
 * The concern was referred to children's social care.
 *
 * @param referral its id; a concern may be referred more than once
 * @param to whom: the authority, the team, the person spoken to
 * @param how a code of the policy set safeguarding-referral-ways
 * @param dueBy the last day on which an answer is in time
 */
public record ReferredToSocialCare(
    UUID concern,
    @Nullable UUID pupil,
    LocalDate occurredOn,
    UUID referral,
    Words to,
    String how,
    Words reason,
    LocalDate dueBy)
    implements ConcernEvent {
  @Override
  public Map<String, Words> texts() {
    return Given.texts("to", to, "reason", reason);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts("referral", referral, "how", how, "dueBy", dueBy);
  }
}
