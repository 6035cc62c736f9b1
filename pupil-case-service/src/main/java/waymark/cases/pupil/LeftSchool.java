package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pupil is no longer on that school's roll; the case is kept. */
public record LeftSchool(UUID pupil, LocalDate occurredOn, UUID school, @Nullable UUID importId)
    implements RollEvent {}
