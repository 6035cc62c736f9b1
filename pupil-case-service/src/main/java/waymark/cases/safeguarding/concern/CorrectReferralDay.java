package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/**
 * Says on which day a referral, or its answer, was. corrects is that entry's place in the stream.
 */
public record CorrectReferralDay(
    UUID concern, UUID referral, long corrects, LocalDate rightDay, Words reason)
    implements ConcernCommand {}
