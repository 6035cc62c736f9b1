package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.access.EachAt;
import waymark.ledger.access.LetIn;
import waymark.ledger.reads.NamesPupils;

/**
 * Children's files whose retention period has ended, or about whose keeping something is decided.
 *
 * @param asAt the day asked about
 * @param years after birth for which they are kept; null where no period is set
 * @param files the longest due first
 * @param erased what was erased, the newest first; whose it was is not said
 */
public record FilesToKeep(
    LocalDate asAt, @Nullable Integer years, List<Line> files, List<ErasedFile> erased)
    implements NamesPupils {
  /**
   * One of them.
   *
   * @param school that holds it
   * @param dueOn null where that is not known
   * @param holds how many stand
   * @param stage none, proposed or agreed
   */
  public record Line(
      UUID pupil,
      @Nullable String childName,
      UUID school,
      @Nullable LocalDate dueOn,
      boolean due,
      boolean open,
      int holds,
      String stage) {}

  @Override
  public Collection<UUID> namedPupils() {
    return files.stream().map(Line::pupil).toList();
  }

  @Override
  public LetIn letIn() {
    var each = new EachAt();
    files.forEach(line -> each.with(line.pupil(), line.school()));
    return each;
  }
}
