package waymark.cases.safeguarding.keeping;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/**
 * The file has to be kept, whatever its retention period says.
 *
 * @param hold names this hold: several can stand at once, each with an end of its own
 * @param reason a code of the policy set hold-reasons
 * @param note which claim or inquiry, in words; erased with the file
 */
public record FileHoldPlaced(
    String file,
    String subject,
    LocalDate occurredOn,
    UUID hold,
    String reason,
    @Nullable Words note)
    implements FileEvent {}
