package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/** Records that an answer was asked for once more. */
public record ChaseReferral(UUID concern, UUID referral, LocalDate occurredOn, Words note)
    implements ConcernCommand {}
