package waymark.cases.safeguarding.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.NamesPupils;

/** Requests that these schools answer a part of, those to be answered first coming first. */
public record PartsList(List<PartLine> parts) implements NamesPupils {
  /**
   * One of them.
   *
   * @param due the last day for the whole answer
   * @param stage to-gather, looking-through, approved or done
   */
  public record PartLine(
      UUID request,
      UUID pupil,
      @Nullable String childName,
      UUID school,
      LocalDate receivedOn,
      LocalDate due,
      boolean overdue,
      String stage) {
    boolean isOver() {
      return stage.equals("done");
    }
  }

  @Override
  public Collection<UUID> namedPupils() {
    return parts.stream().map(PartLine::pupil).distinct().toList();
  }
}
