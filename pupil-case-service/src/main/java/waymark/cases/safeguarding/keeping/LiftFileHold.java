package waymark.cases.safeguarding.keeping;

import java.util.UUID;
import waymark.cases.pupil.Words;

/** Ends a hold, since what it was placed for has ended. */
public record LiftFileHold(FileId file, UUID hold, Words note) implements FileCommand {}
