package waymark.reporting.pupils;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An erasure.
 *
 * @param reason a code of the policy set erasure-reasons
 * @param note what was added to it; erased with the pupil
 * @param requestedBy the person who asked for it, who cannot approve it
 * @param requestedByName what that person is called, where known
 */
public record Erasure(
    ErasureStage stage,
    @Nullable String reason,
    @Nullable String note,
    @Nullable String requestedBy,
    @Nullable String requestedByName,
    @Nullable LocalDate requestedOn) {}
