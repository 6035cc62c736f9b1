package waymark.cases.safeguarding.concern;

import java.util.UUID;
import waymark.cases.pupil.Words;

/** Opens a closed concern again. */
public record ReopenConcern(UUID concern, Words reason) implements ConcernCommand {}
