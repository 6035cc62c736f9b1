package waymark.ledger.personal;

import com.google.crypto.tink.Aead;
import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import waymark.ledger.store.CrashPoint;

/**
 * Replaces the trust's key that wraps, in three steps: a new one is added to the file, every key
 * store is wrapped anew under it, and the old one is dropped when nothing needs it any more. Broken
 * off anywhere, everything opens, and the same again goes on from there. Services may run
 * meanwhile. No stored event changes: those are under the data subjects' own keys, which stay.
 */
public final class Rotation {

  private static final String SUFFIX = "-keys";

  /** Keys made by a running service just before it noticed; more often means that it does not. */
  private static final int ATTEMPTS = 3;

  private Rotation() {}

  /**
   * Rotates.
   *
   * @param client of the server that holds the key stores
   * @param ledgers whose key stores must be among those found: an address that leaves some out
   *     would make them unreadable
   * @return how many keys were wrapped anew, by key store
   * @throws KeyStoreRefused when a key store is not found, or a service goes on under the old key
   */
  public static TreeMap<String, Long> run(
      MongoClient client, Collection<String> ledgers, Path trustKey) {
    TrustKey trust = TrustKey.read(trustKey);
    List<KeyStore> stores = stores(client, trust);
    List<String> found = stores.stream().map(KeyStore::name).toList();
    for (String ledger : ledgers) {
      if (!found.contains(ledger + SUFFIX)) {
        throw new KeyStoreRefused(
            "There is no key store %s here that %s opens. Nothing was changed; say where it is."
                .formatted(ledger + SUFFIX, trustKey),
            null);
      }
    }
    TrustKey.rotate(trustKey);
    CrashPoint.reached("rotation.key-added");
    TreeMap<String, Long> wrapped = new TreeMap<>();
    Aead primary = TrustKey.primary(trustKey);
    for (KeyStore store : stores) {
      wrapped.put(store.name(), wrapped(store, new Wrapping(trust, store.name()), primary));
      CrashPoint.reached("rotation.between-stores");
    }
    CrashPoint.reached("rotation.before-retired");
    TrustKey.retire(trustKey);
    return wrapped;
  }

  private static long wrapped(KeyStore store, Wrapping wrapping, Aead primary) {
    long keys = 0;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      keys += store.rewrap(wrapping::again);
      if (store.allOpenedBy(primary)) {
        return keys;
      }
    }
    throw new KeyStoreRefused(
        "Something goes on wrapping keys of %s under the old key. Stop the services of this trust, and say the same again: nothing is lost."
            .formatted(store.name()),
        null);
  }

  /** Every key store on this server that the trust's key opens. */
  private static List<KeyStore> stores(MongoClient client, TrustKey trust) {
    List<KeyStore> stores = new ArrayList<>();
    for (String name : client.listDatabaseNames()) {
      if (name.endsWith(SUFFIX)) {
        KeyStore store = new KeyStore(client, name.substring(0, name.length() - SUFFIX.length()));
        if (KeyRing.opens(store, trust)) {
          stores.add(store);
        }
      }
    }
    return stores;
  }
}
