package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.BodyMap;

/**
 * Raises a concern about a child.
 *
 * @param pupil null where the raiser could not find the child
 * @param school the child's, or else the raiser's
 * @param childName how the child is called, where that is known
 * @param childAsTold who it is, where the child was not found
 */
public record RaiseConcern(
    UUID concern,
    @Nullable UUID pupil,
    UUID school,
    LocalDate occurredOn,
    @Nullable String occurredAt,
    @Nullable Words childName,
    @Nullable Words childAsTold,
    Words seen,
    @Nullable Words childsWords,
    @Nullable Words place,
    @Nullable BodyMap bodyMap,
    boolean immediateDanger,
    String raisedBy)
    implements ConcernCommand {}
