package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.directory.DirectoryView.AskedErasure;

/**
 * A member of staff who left so long ago that nothing of them need be kept any more.
 *
 * @param leftOn the last day of their last role; the day on which they were added where they were
 *     never given one
 * @param heldRole whether they were
 * @param dueOn from when they may be erased
 * @param holds legal holds that stand: they are not erased before all are lifted
 */
record StaffLine(
    UUID person,
    @Nullable String name,
    LocalDate leftOn,
    boolean heldRole,
    LocalDate dueOn,
    int holds,
    @Nullable AskedErasure erasure) {}
