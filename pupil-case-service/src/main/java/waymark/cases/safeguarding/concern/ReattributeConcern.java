package waymark.cases.safeguarding.concern;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/**
 * Files the concern about another child.
 *
 * @param pupil the right child; null where they cannot be found, as at another school
 * @param leftSchool the school whose leads have it
 * @param school the right child's
 * @param childName how the right child is called, where that is known
 * @param childAsTold who the right child is, where they cannot be found
 */
public record ReattributeConcern(
    UUID concern,
    @Nullable UUID pupil,
    UUID leftSchool,
    UUID school,
    @Nullable Words childName,
    @Nullable Words childAsTold,
    Words reason)
    implements ConcernCommand {}
