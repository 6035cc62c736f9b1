package waymark.cases.safeguarding.keeping;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/**
 * Somebody proposes that the file be erased.
 *
 * @param ground a code of the policy set erasure-reasons; never erased
 * @param note what the second person is to know; erased with the file
 * @param proposedBy the person's id in the directory
 */
public record FileErasureProposed(
    String file,
    String subject,
    LocalDate occurredOn,
    String ground,
    @Nullable Words note,
    String proposedBy)
    implements FileEvent {}
