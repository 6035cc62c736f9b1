package waymark.reporting.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import waymark.ledger.reads.NamesPupils;

/**
 * Who could read a pupil's record on a day, and why.
 *
 * @param updating whether what was asked for by at-least is not yet in it
 * @param places where the record had the pupil on that day; none before they were known
 * @param readers by role, then by name
 */
public record ReadersAnswer(
    UUID pupil, LocalDate on, boolean updating, List<KeptAt> places, List<Reader> readers)
    implements NamesPupils {

  @Override
  public Collection<UUID> namedPupils() {
    return List.of(pupil);
  }
}
