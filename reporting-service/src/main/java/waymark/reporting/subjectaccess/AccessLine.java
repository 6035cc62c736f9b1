package waymark.reporting.subjectaccess;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param subjectKind pupil or person
 * @param name of the pupil or member of staff; absent where it cannot be read
 * @param due the last day for the answer
 */
record AccessLine(
    UUID request,
    String subjectKind,
    UUID subject,
    @Nullable String name,
    AccessStage stage,
    LocalDate receivedOn,
    LocalDate due,
    AccessClock clock) {}
