package waymark.reporting.pupils;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pupil in a search.
 *
 * @param school the pupil's own, or the last they left
 * @param className while on the roll of that school
 * @param left whether the pupil has left it
 * @param provision on the SEN register today; absent while not on it
 */
public record FoundPupil(
    UUID pupil,
    PupilName name,
    @Nullable UUID school,
    @Nullable String yearGroup,
    @Nullable String className,
    boolean left,
    @Nullable String provision) {}
