package waymark.cases.safeguarding.concern;

import java.util.UUID;
import waymark.cases.pupil.Words;

/**
 * Files the concern about another child.
 *
 * @param pupil the right child
 * @param school the right child's
 */
public record ReattributeConcern(UUID concern, UUID pupil, UUID school, Words reason)
    implements ConcernCommand {}
