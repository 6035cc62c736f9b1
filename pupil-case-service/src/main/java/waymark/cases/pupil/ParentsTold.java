package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parents were told of a register entry. */
public record ParentsTold(UUID pupil, LocalDate occurredOn, UUID entry, @Nullable Words how)
    implements RegisterEvent {}
