package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked that the pupil be erased. The ground stays readable for ever, what was added to it
 * is erased with the pupil.
 *
 * @param reason a code of the policy set erasure-reasons
 * @param requestedBy the person's id in the directory: somebody else is to approve
 */
public record ErasureRequested(
    UUID pupil, LocalDate occurredOn, String reason, @Nullable Words note, String requestedBy)
    implements ErasureEvent {}
