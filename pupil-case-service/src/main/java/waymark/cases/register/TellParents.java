package waymark.cases.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.PupilCommand;
import waymark.cases.pupil.Words;

/** Records that the parents were told of the open entry. */
public record TellParents(UUID pupil, LocalDate occurredOn, @Nullable Words how)
    implements PupilCommand {}
