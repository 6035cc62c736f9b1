package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/** Records that a referral was taken further up. */
public record EscalateReferral(
    UUID concern, UUID referral, LocalDate occurredOn, Words to, Words reason)
    implements ConcernCommand {}
