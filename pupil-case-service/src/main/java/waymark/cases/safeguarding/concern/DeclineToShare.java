package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/** Records who was not told, and why. */
public record DeclineToShare(UUID concern, LocalDate occurredOn, Words with, Words reason)
    implements ConcernCommand {}
