package waymark.cases.safeguarding.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.access.LetIn;
import waymark.ledger.reads.NamesPupils;

/**
 * A concern with all that was recorded of it.
 *
 * @param seq what a decision on it names in If-Match
 * @param pupil null while nobody knows whom it is about; then childAsTold says what was said
 * @param school the school that holds it
 * @param status new, looking, waiting or closed
 * @param dueBy the earliest day by which something waited for is due
 */
public record ShownConcern(
    UUID concern,
    long seq,
    @Nullable UUID pupil,
    @Nullable String childName,
    @Nullable String childAsTold,
    UUID school,
    String status,
    boolean immediateDanger,
    LocalDate occurredOn,
    Instant raisedAt,
    String raisedBy,
    @Nullable String raisedByName,
    @Nullable LocalDate dueBy,
    boolean overdue,
    List<ShownReferral> referrals,
    List<Entry> entries)
    implements NamesPupils {
  /** The concern too: whoever it turns out to be about is to know who saw it before. */
  @Override
  public Collection<UUID> namedPupils() {
    return pupil == null ? List.of(concern) : List.of(pupil, concern);
  }

  @Override
  public LetIn letIn() {
    return LetIn.at(school);
  }
}
