package waymark.reporting.subjectaccess;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.NamesPupils;

/**
 * All that is held, to be looked through.
 *
 * @param knownAt the moment as at which it is shown: that of the list, or now
 * @param gathered whether the list has been fixed
 * @param list what fixes it: the items' names, sealed; absent once it is fixed, where nothing was
 *     found, and while not all of the record has been read
 */
record AccessItems(
    UUID request,
    long seq,
    String subjectKind,
    UUID subject,
    Instant knownAt,
    boolean gathered,
    @Nullable String list,
    List<ShownItem> items)
    implements NamesPupils {
  @Override
  public Collection<UUID> namedPupils() {
    return subjectKind.equals("pupil") ? List.of(subject) : List.of();
  }
}
