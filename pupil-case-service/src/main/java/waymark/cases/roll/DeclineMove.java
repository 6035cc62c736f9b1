package waymark.cases.roll;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.PupilCommand;
import waymark.cases.pupil.Words;

/**
 * The school whose roll the pupil is on says that they have not moved to the one that has them in
 * its file.
 *
 * @param reason which that school reads
 */
public record DeclineMove(UUID pupil, UUID from, UUID to, Words reason, LocalDate occurredOn)
    implements PupilCommand {}
