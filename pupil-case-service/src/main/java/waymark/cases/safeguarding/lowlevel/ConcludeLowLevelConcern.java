package waymark.cases.safeguarding.lowlevel;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/** Records what came of it. outcome is a code of the policy set low-level-outcomes. */
public record ConcludeLowLevelConcern(
    UUID concern, LocalDate occurredOn, String outcome, Words note) implements LowLevelCommand {}
