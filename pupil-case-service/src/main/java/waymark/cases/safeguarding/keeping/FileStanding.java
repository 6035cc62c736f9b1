package waymark.cases.safeguarding.keeping;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands elsewhere for or against erasing a file, as it was when the command was sent; looked
 * at once more before its keys are destroyed.
 *
 * @param dueOn the first day on which it need not be kept any more; null where that is not known
 * @param open whether something in it is not closed, or not concluded
 * @param held whether a hold stands on the person's own record, such as that of a subject access
 *     request
 */
public record FileStanding(@Nullable LocalDate dueOn, boolean open, boolean held) {
  public boolean due(LocalDate today) {
    return dueOn != null && !dueOn.isAfter(today);
  }
}
