package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file is kept.
 *
 * @param seq what a decision names in If-Match; −1 while nothing was decided
 * @param dueOn the first day on which it need not be kept any more; null where that is not known,
 *     as of a child who is on a roll
 * @param open whether something in it is not closed
 * @param heldWithRecord whether a hold stands on the person's own record
 * @param proposal to erase it; null where there is none
 * @param lapsed that an erasure was agreed last, and lapsed; null otherwise
 * @param erased where it was; then nothing else is said
 */
public record Keeping(
    long seq,
    @Nullable LocalDate dueOn,
    boolean due,
    boolean open,
    boolean heldWithRecord,
    List<ShownFileHold> holds,
    @Nullable ShownProposal proposal,
    @Nullable ShownLapse lapsed,
    @Nullable ErasedFile erased) {
  /** Whether nothing stands against erasing it. */
  boolean clear() {
    return due && !open && !heldWithRecord && holds.isEmpty();
  }

  static Keeping erased(long seq, ErasedFile erased) {
    return new Keeping(seq, null, false, false, false, List.of(), null, null, erased);
  }
}
