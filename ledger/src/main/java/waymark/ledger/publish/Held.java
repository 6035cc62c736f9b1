package waymark.ledger.publish;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import waymark.ledger.store.StoredCommit;

/** Which commits a ledger holds, many found with one question where they are asked for in order. */
final class Held {

  private static final int AT_ONCE = 100;

  private final Tail ledger;
  private long from;
  private Map<Long, String> hashes = Map.of();

  Held(Tail ledger) {
    this.ledger = ledger;
  }

  /** Whether it is a record of a commit as the ledger holds it. */
  boolean has(LastRecord place) {
    long position = place.position();
    if (from == 0 || position < from || position >= from + AT_ONCE) {
      from = position;
      hashes =
          ledger.from(from, AT_ONCE).stream()
              .collect(toMap(StoredCommit::position, StoredCommit::hash));
    }
    return place.hash().equals(hashes.get(position));
  }
}
