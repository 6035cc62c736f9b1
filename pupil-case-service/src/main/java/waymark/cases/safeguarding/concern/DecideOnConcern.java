package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/** Decides what is done, and says why. decision is a code of safeguarding-decisions. */
public record DecideOnConcern(
    UUID concern,
    LocalDate occurredOn,
    String decision,
    Words rationale,
    @Nullable LocalDate lookAgainOn)
    implements ConcernCommand {}
