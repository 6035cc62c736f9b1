package waymark.cases.privacy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.PupilCommand;
import waymark.cases.pupil.Words;

/** Has the pupil's record kept, whatever its retention period says. */
public record PlaceHold(UUID pupil, UUID hold, String reason, @Nullable Words note)
    implements PupilCommand {}
