package waymark.ledger.personal;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import waymark.ledger.store.CommitAltered;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.StoredCommit;

/** Whose keys a ledger was last written with. */
public final class SealedKeys {

  /** Enough to meet people on any day on which anything was recorded of one. */
  private static final int NEWEST = 500;

  private SealedKeys() {}

  /**
   * The key ids in the newest commits; each was in the key store before its commit was stored. What
   * was altered since keeps nobody from starting: whoever checks the record says so.
   */
  public static Set<String> inNewest(LedgerStore ledger) {
    return among(ledger, Math.max(1, ledger.lastPosition() - NEWEST + 1), NEWEST);
  }

  private static Set<String> among(LedgerStore ledger, long first, int most) {
    Set<String> keys = new TreeSet<>();
    try {
      ledger.from(first, most).forEach(commit -> keys.addAll(of(commit)));
    } catch (CommitAltered altered) {
      if (most > 1) {
        int half = most / 2;
        keys.addAll(among(ledger, first, half));
        keys.addAll(among(ledger, first + half, most - half));
      }
    }
    return keys;
  }

  private static Set<String> of(StoredCommit commit) {
    Set<String> keys = new TreeSet<>();
    for (NewEvent event : commit.read().events()) {
      for (JsonNode sealed : event.payload().findParents("box")) {
        keys.add(sealed.path("key").asString());
      }
    }
    return keys;
  }
}
