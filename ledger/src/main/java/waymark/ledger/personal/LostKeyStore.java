package waymark.ledger.personal;

import com.mongodb.client.MongoClient;
import java.util.List;

/** A key store that was lost, with nobody's key in it, before its backup is put in its place. */
public final class LostKeyStore {

  private LostKeyStore() {}

  /** Whether the key store of a ledger holds nobody's key. */
  public static boolean is(MongoClient client, String ledger) {
    return !new KeyStore(client, ledger).holdsPeople();
  }

  /** Whether there is no key at all, not even the one that a key store is recognised by. */
  public static boolean isEmpty(MongoClient client, String ledger) {
    return !new KeyStore(client, ledger).holdsKeys();
  }

  /**
   * Takes out what a start has put there since: the key it is recognised by, and who is erased.
   *
   * @return who is erased, to be erased again when the backup is there
   */
  public static List<String> clear(MongoClient client, String ledger) {
    KeyStore store = new KeyStore(client, ledger);
    List<String> erased = store.erased();
    if (!store.holdsPeople()) {
      store.clear();
    }
    return erased;
  }
}
