package waymark.cases.safeguarding.reading;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import waymark.ledger.access.EachAt;
import waymark.ledger.access.LetIn;
import waymark.ledger.reads.NamesPupils;

/** Files to be sent, on their way and arrived; those that are due first. */
public record Transfers(List<ShownTransfer> transfers) implements NamesPupils {
  @Override
  public Collection<UUID> namedPupils() {
    return transfers.stream().map(ShownTransfer::pupil).distinct().toList();
  }

  /** Where a file comes from, and once it was sent where it goes to. */
  @Override
  public LetIn letIn() {
    var each = new EachAt();
    transfers.forEach(file -> {
      each.with(file.pupil(), file.fromSchool());
      each.with(file.pupil(), file.transfer() == null ? null : file.toSchool());
    });
    return each;
  }
}
