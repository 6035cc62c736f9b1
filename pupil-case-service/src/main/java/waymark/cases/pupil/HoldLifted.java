package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The reason for which the record had to be kept has ended.
 *
 * @param note how it ended, in words; erased with the pupil
 */
public record HoldLifted(UUID pupil, LocalDate occurredOn, UUID hold, Words note)
    implements HoldEvent {}
