package waymark.cases.safeguarding.concern;

import java.util.UUID;
import waymark.cases.pupil.Words;

/** Closes the concern. outcome is a code of safeguarding-outcomes. */
public record CloseConcern(UUID concern, Words summary, Words followUp, String outcome)
    implements ConcernCommand {}
