package waymark.reporting.pupils;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold: while one stands the record is not erased.
 *
 * @param reason a code of the policy set hold-reasons
 * @param note what was added to it; erased with the pupil
 * @param placedBy the person who placed it
 * @param placedByName what that person is called, where known
 */
public record Hold(
    UUID hold,
    String reason,
    @Nullable String note,
    String placedBy,
    @Nullable String placedByName,
    LocalDate placedOn) {}
