package waymark.cases.safeguarding.reading;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import waymark.ledger.reads.NamesPupils;

/** Files to be sent, on their way and arrived; those that are due first. */
public record Transfers(List<ShownTransfer> transfers) implements NamesPupils {
  @Override
  public Collection<UUID> namedPupils() {
    return transfers.stream().map(ShownTransfer::pupil).distinct().toList();
  }
}
