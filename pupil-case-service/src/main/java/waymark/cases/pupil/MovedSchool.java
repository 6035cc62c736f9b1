package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pupil moved between two schools of the trust: one case, another roll. */
public record MovedSchool(
    UUID pupil,
    LocalDate occurredOn,
    UUID from,
    UUID to,
    @Nullable String yearGroup,
    @Nullable String className,
    @Nullable UUID importId)
    implements RollEvent {}
