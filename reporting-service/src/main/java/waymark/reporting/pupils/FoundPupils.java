package waymark.reporting.pupils;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.reads.ReadKind;

/**
 * Pupils whose names match what was typed, by surname.
 *
 * @param next to be asked for as {@code after}; absent on the last page
 */
record FoundPupils(boolean updating, List<FoundPupil> pupils, @Nullable String next)
    implements NamesPupils {
  @Override
  public Collection<UUID> namedPupils() {
    return pupils.stream().map(FoundPupil::pupil).toList();
  }

  @Override
  public ReadKind shownAs(String route) {
    return ReadKind.SEARCH;
  }
}
