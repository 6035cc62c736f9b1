package waymark.reporting.pupils;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.reads.ReadKind;

/** Pupils whose names match what was typed, by surname. */
record FoundPupils(boolean updating, List<FoundPupil> pupils) implements NamesPupils {
  @Override
  public Collection<UUID> namedPupils() {
    return pupils.stream().map(FoundPupil::pupil).toList();
  }

  @Override
  public ReadKind shownAs(String route) {
    return ReadKind.SEARCH;
  }
}
