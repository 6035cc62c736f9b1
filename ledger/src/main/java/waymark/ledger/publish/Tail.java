package waymark.ledger.publish;

import java.util.List;
import waymark.ledger.store.StoredCommit;

/** All that a publisher asks of a ledger. */
@FunctionalInterface
interface Tail {

  /** The commits at this position and after it, in order, at most so many. */
  List<StoredCommit> from(long position, int limit);
}
