package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/** Records what children's social care answered. */
public record RecordSocialCareAnswer(
    UUID concern, UUID referral, LocalDate occurredOn, Words answer) implements ConcernCommand {}
