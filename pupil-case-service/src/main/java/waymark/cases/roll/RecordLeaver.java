package waymark.cases.roll;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.PupilCommand;

/** The pupil is missing from a file that is the whole roll of that school. */
public record RecordLeaver(UUID pupil, UUID importId, UUID school, LocalDate occurredOn)
    implements PupilCommand {}
