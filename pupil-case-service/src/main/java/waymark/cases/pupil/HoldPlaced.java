package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record has to be kept, whatever its retention period says.
 *
 * @param hold names this hold: several can stand at once, each with an end of its own
 * @param reason a code of the policy set hold-reasons
 * @param note which claim or inquiry, in words; erased with the pupil
 */
public record HoldPlaced(
    UUID pupil, LocalDate occurredOn, UUID hold, String reason, @Nullable Words note)
    implements HoldEvent {}
