package waymark.cases.safeguarding.concern;

import java.util.UUID;

/** Takes the concern up. */
public record AcknowledgeConcern(UUID concern) implements ConcernCommand {}
