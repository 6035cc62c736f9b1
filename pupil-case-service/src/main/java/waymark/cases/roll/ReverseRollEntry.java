package waymark.cases.roll;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.PupilCommand;

/** Takes back what one import did to one pupil. */
public record ReverseRollEntry(UUID pupil, UUID importId, LocalDate occurredOn)
    implements PupilCommand {}
