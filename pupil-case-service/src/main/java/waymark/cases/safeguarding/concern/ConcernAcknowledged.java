package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A safeguarding lead has taken the concern up. */
public record ConcernAcknowledged(UUID concern, @Nullable UUID pupil, LocalDate occurredOn)
    implements ConcernEvent {}
