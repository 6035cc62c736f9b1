package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.UUID;

/** The erasure that was asked for is not to be; why, in the decider's words. */
public record ErasureRefused(UUID pupil, LocalDate occurredOn, Words note)
    implements ErasureEvent {}
