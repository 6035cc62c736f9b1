package waymark.ledger.operating;

import java.util.Collection;
import waymark.ledger.proof.RecordWatch;

/** The watches over a service's ledgers. */
@FunctionalInterface
public interface Watches {
  Collection<RecordWatch> all();
}
