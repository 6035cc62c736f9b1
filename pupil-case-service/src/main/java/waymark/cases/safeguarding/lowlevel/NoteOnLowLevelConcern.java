package waymark.cases.safeguarding.lowlevel;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/** Adds what was done, said or found since. */
public record NoteOnLowLevelConcern(UUID concern, LocalDate occurredOn, Words note)
    implements LowLevelCommand {}
