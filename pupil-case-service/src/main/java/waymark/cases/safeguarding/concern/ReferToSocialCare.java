package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/** Records a referral to children's social care. how is a code of safeguarding-referral-ways. */
public record ReferToSocialCare(
    UUID concern, UUID referral, LocalDate occurredOn, Words to, String how, Words reason)
    implements ConcernCommand {}
