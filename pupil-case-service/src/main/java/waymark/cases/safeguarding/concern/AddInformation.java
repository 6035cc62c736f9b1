package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/** Adds what became known since. */
public record AddInformation(UUID concern, LocalDate occurredOn, Words information)
    implements ConcernCommand {}
