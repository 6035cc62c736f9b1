package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold that stands on a file.
 *
 * @param reason a code of the policy set hold-reasons
 * @param note which claim or inquiry it is, in words
 */
public record ShownFileHold(
    UUID hold,
    String reason,
    @Nullable String note,
    LocalDate placedOn,
    @Nullable String placedByName) {}
