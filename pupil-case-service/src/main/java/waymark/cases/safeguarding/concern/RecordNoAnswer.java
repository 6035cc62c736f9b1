package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/** Records that children's social care did not answer, and what was done instead. */
public record RecordNoAnswer(UUID concern, UUID referral, LocalDate occurredOn, Words instead)
    implements ConcernCommand {}
