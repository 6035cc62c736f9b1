package waymark.reporting.pupils;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import waymark.ledger.reads.NamesPupils;

/** Proposed entries, by surname. */
record Proposals(boolean updating, List<ProposedEntry> rows) implements NamesPupils {

  static Proposals of(boolean updating, List<FoundRow> found, NameIndex names) {
    return new Proposals(
        updating,
        found.stream()
            .sorted(Comparator.comparing(row -> sortKey(row, names)))
            .map(row -> ProposedEntry.of(row, names))
            .toList());
  }

  private static String sortKey(FoundRow row, NameIndex names) {
    IndexedName name = names.of(row.pupil());
    return (name == null ? "\uffff" : name.sortKey()) + "\u0000" + row.pupil();
  }

  @Override
  public Collection<UUID> namedPupils() {
    return rows.stream().map(ProposedEntry::pupil).toList();
  }
}
