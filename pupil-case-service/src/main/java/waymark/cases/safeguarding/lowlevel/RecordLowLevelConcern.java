package waymark.cases.safeguarding.lowlevel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/**
 * Records a low-level concern about somebody who works at the school.
 *
 * @param subject a person of the directory, or an id for somebody who is not in it, or of whom
 *     everything recorded before was erased
 * @param person of the directory; null where that is the subject, or nobody
 * @param aboutHead whether they are head teacher of that school
 * @param name how they are called
 */
public record RecordLowLevelConcern(
    UUID concern,
    UUID subject,
    @Nullable UUID person,
    UUID school,
    boolean aboutHead,
    LocalDate occurredOn,
    @Nullable Words name,
    String category,
    Words what,
    @Nullable Words sharedBy)
    implements LowLevelCommand {}
