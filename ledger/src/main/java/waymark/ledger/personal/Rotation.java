package waymark.ledger.personal;

import com.google.crypto.tink.Aead;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import waymark.ledger.store.CrashPoint;

/**
 * Replaces the trust's key that wraps. {@link #rotate} adds a new one to the file and wraps key
 * stores anew under it, at one address after another or at several at once; the old one goes on
 * opening. {@link #retire}, told every key store there is, puts the old one aside once none of them
 * needs it. Broken off anywhere, everything opens, and the same again goes on from there. Services
 * may run meanwhile. No stored event changes: those are under the data subjects' own keys, which
 * stay.
 */
public final class Rotation {

  /** Keys made by a running service just before it noticed; more often means that it does not. */
  private static final int ATTEMPTS = 3;

  private Rotation() {}

  /**
   * Wraps the keys of these stores under a new key; where a rotation is under way, under its own.
   *
   * @return how many keys were wrapped anew, by key store
   * @throws KeyStoreRefused when a key store is not found, or a service goes on under the old key
   */
  public static TreeMap<String, Long> rotate(Collection<KeyStoreAddress> at, Path trustKey) {
    List<KeyStore> stores = stores(at, trustKey);
    takeBack(stores, trustKey);
    TrustKey.rotate(trustKey);
    CrashPoint.reached("rotation.key-added");
    TreeMap<String, Long> wrapped = new TreeMap<>();
    TrustKey trust = TrustKey.read(trustKey);
    Aead primary = TrustKey.primary(trustKey);
    for (KeyStore store : stores) {
      wrapped.put(store.name(), wrapped(store, new Wrapping(trust, store.name()), primary));
      CrashPoint.reached("rotation.between-stores");
    }
    return wrapped;
  }

  /**
   * Puts the old key aside.
   *
   * @param at every key store that is under this trust's key: one that is not told of, and was not
   *     wrapped anew, cannot be opened until {@link #rotate} is told of it
   * @return where the old key is kept until an operator deletes it; empty where there is none
   * @throws KeyStoreRefused when a key store is not found, or needs the old key; nothing is changed
   */
  public static Optional<Path> retire(Collection<KeyStoreAddress> at, Path trustKey) {
    Aead primary = TrustKey.primary(trustKey);
    for (KeyStore store : stores(at, trustKey)) {
      if (!store.allOpenedBy(primary)) {
        throw new KeyStoreRefused(
            "%s still needs the old key: say rotate-key for it. Nothing was changed."
                .formatted(store.name()),
            null);
      }
    }
    CrashPoint.reached("rotation.before-retired");
    return TrustKey.retire(trustKey);
  }

  private static List<KeyStore> stores(Collection<KeyStoreAddress> at, Path trustKey) {
    return at.stream().flatMap(address -> address.stores(trustKey).stream()).toList();
  }

  /** One of these may have been left out when an earlier key was retired. */
  private static void takeBack(List<KeyStore> stores, Path trustKey) {
    Aead present = TrustKey.read(trustKey).wrapping();
    if (!stores.stream().allMatch(store -> store.allOpenedBy(present))) {
      RetiredKeys.of(trustKey).forEach(retired -> TrustKey.takeBack(trustKey, retired));
    }
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
}
