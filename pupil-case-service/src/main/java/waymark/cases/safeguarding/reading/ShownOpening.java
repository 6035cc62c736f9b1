package waymark.cases.safeguarding.reading;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A chronology that somebody opened in an emergency.
 *
 * @param reason what they typed; {@code [erased]} where the key is gone
 * @param open whether they can read by it at this moment
 * @param acknowledged whether a safeguarding lead has noted it
 */
public record ShownOpening(
    UUID opening,
    UUID pupil,
    @Nullable String childName,
    UUID school,
    String openedBy,
    @Nullable String openedByName,
    Instant openedAt,
    Instant until,
    String reason,
    boolean open,
    boolean acknowledged) {}
