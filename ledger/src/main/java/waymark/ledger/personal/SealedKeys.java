package waymark.ledger.personal;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.StoredCommit;

/** Whose keys a ledger was last written with. */
public final class SealedKeys {

  /** Enough to meet people on any day on which anything was recorded of one. */
  private static final int NEWEST = 500;

  private SealedKeys() {}

  /** The key ids in the newest commits; each was in the key store before its commit was stored. */
  public static Set<String> inNewest(LedgerStore ledger) {
    Set<String> keys = new TreeSet<>();
    long first = Math.max(1, ledger.lastPosition() - NEWEST + 1);
    for (StoredCommit commit : ledger.from(first, NEWEST)) {
      for (NewEvent event : commit.read().events()) {
        for (JsonNode sealed : event.payload().findParents("box")) {
          keys.add(sealed.path("key").asString());
        }
      }
    }
    return keys;
  }
}
