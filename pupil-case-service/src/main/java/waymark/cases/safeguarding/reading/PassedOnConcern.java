package waymark.cases.safeguarding.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a school passed a concern on to another one: what the first keeps of it, who knows nothing
 * of what is told there.
 *
 * @param pupil about whom it was filed until then; null where nobody knew
 * @param takenUpAt when the other school first did something with it, its receipt; null until then
 */
public record PassedOnConcern(
    UUID concern,
    @Nullable UUID pupil,
    @Nullable String childName,
    LocalDate occurredOn,
    Instant raisedAt,
    UUID fromSchool,
    UUID toSchool,
    Instant passedOnAt,
    String passedOnBy,
    @Nullable String passedOnByName,
    @Nullable Instant takenUpAt) {}
