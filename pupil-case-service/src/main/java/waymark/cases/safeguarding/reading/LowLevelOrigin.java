package waymark.cases.safeguarding.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When and by whom a low-level concern was recorded at first, about another person. */
public record LowLevelOrigin(Instant recordedAt, @Nullable String byName) {}
