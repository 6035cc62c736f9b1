package waymark.cases.safeguarding.keeping;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/** Has the file kept, whatever its retention period says. */
public record PlaceFileHold(FileId file, UUID hold, String reason, @Nullable Words note)
    implements FileCommand {}
