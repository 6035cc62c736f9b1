package waymark.cases.publishing;

import waymark.ledger.store.Leaf;
import waymark.ledger.store.NewEvent;

/** An event of a type that only a later release knows: what of it is public, that one says. */
public final class UnknownEvent extends IllegalStateException {
  public UnknownEvent(Leaf leaf, NewEvent event) {
    super(
        "%s holds %s, which this release cannot read. Start a newer one."
            .formatted(leaf.stream(), event.type()));
  }
}
