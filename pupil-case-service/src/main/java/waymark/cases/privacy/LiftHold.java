package waymark.cases.privacy;

import java.util.UUID;
import waymark.cases.pupil.PupilCommand;
import waymark.cases.pupil.Words;

/** Ends a hold, since what it was placed for has ended. */
public record LiftHold(UUID pupil, UUID hold, Words note) implements PupilCommand {}
