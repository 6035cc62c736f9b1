package waymark.reporting.pupils;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.NamesPupils;

/**
 * Proposed entries, by surname.
 *
 * @param total of all that wait, on this page or not
 * @param next to be asked for as {@code after}; absent on the last page
 */
record Proposals(boolean updating, int total, List<ProposedEntry> rows, @Nullable String next)
    implements NamesPupils {

  @Override
  public Collection<UUID> namedPupils() {
    return rows.stream().map(ProposedEntry::pupil).toList();
  }
}
