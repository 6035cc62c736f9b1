package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A low-level concern with all that was recorded of it about this person, and the pattern it stands
 * in.
 *
 * @param ladoToldOn when the LADO was told last, about whomever
 * @param origin null where it was recorded about this person at first
 */
public record ShownLowLevel(
    LowLevelList.Item concern,
    LowLevelList.Pattern pattern,
    List<Entry> entries,
    @Nullable LocalDate ladoToldOn,
    @Nullable LowLevelOrigin origin) {}
