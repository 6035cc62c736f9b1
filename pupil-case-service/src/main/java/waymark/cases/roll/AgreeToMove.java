package waymark.cases.roll;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.PupilCommand;

/** The school whose roll the pupil is on agrees that another school of the trust has them now. */
public record AgreeToMove(UUID pupil, UUID from, UUID to, LocalDate occurredOn)
    implements PupilCommand {}
