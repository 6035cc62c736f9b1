package waymark.cases.safeguarding.reading;

import java.util.List;

/** A low-level concern with all that was recorded of it, and the pattern it stands in. */
public record ShownLowLevel(
    LowLevelList.Item concern, LowLevelList.Pattern pattern, List<Entry> entries) {}
