package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/** Records what was told to whom, and why. */
public record ShareInformation(
    UUID concern, LocalDate occurredOn, Words with, Words what, Words reason)
    implements ConcernCommand {}
