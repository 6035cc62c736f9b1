package waymark.ledger.operating;

import java.util.Collection;
import java.util.Optional;
import waymark.ledger.publish.Publisher;

/** The publishers of a service's ledgers. */
@FunctionalInterface
public interface Publishers {
  Collection<Publisher> all();

  /** The one of the ledger with this name. */
  default Optional<Publisher> of(String ledger) {
    return all().stream().filter(publisher -> publisher.ledger().name().equals(ledger)).findFirst();
  }
}
