package waymark.cases.safeguarding.answer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that a school answers a part of.
 *
 * @param name of whom it is about; null where it cannot be read
 * @param due the last day for the whole answer
 * @param stage to-gather, looking-through, approved or done
 */
public record PartLine(
    UUID request,
    UUID subject,
    @Nullable String name,
    UUID school,
    LocalDate receivedOn,
    LocalDate due,
    boolean overdue,
    String stage) {
  boolean isOver() {
    return stage.equals("done");
  }
}
