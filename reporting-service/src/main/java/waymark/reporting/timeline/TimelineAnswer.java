package waymark.reporting.timeline;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import waymark.ledger.reads.NamesPupils;

/** A pupil's timeline, in the order in which it was recorded. */
record TimelineAnswer(UUID pupil, boolean updating, List<TimelineEntry> entries)
    implements NamesPupils {
  @Override
  public Collection<UUID> namedPupils() {
    return List.of(pupil);
  }
}
