package waymark.ledger.personal;

import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the people a ledger is about, in the service that owns it. A key is made when
 * something is first sealed for its subject, wrapped by the trust's key, and stored before it is
 * used.
 */
public final class KeyRing implements Keys {

  private static final int BATCH = 1_000;

  /**
   * A key that nobody's data is under: opening it shows that trust's key and key store belong
   * together.
   */
  static final String CHECK = "waymark:check";

  private final KeyStore store;
  private final Wrapping wrapping;
  private final KnownKeys known;
  private final Consumer<Collection<String>> outside;

  private KeyRing(KeyStore store, TrustKey trust, Consumer<Collection<String>> outside) {
    this(store, trust, new HeldKeys(), outside);
  }

  /**
   * @param held fewer may be held than are asked for at once
   */
  KeyRing(KeyStore store, TrustKey trust, HeldKeys held) {
    this(store, trust, held, ids -> {});
  }

  private KeyRing(
      KeyStore store, TrustKey trust, HeldKeys held, Consumer<Collection<String>> outside) {
    this.outside = outside;
    this.store = store;
    this.wrapping = new Wrapping(trust, store.name());
    this.known = new KnownKeys(store, wrapping, held);
  }

  /**
   * Opens the key store of a ledger: database {@code <ledger>-keys}.
   *
   * @param commits how many commits the ledger holds; with any, an empty key store is a lost one
   * @throws KeyStoreRefused when the key store is lost, or the trust's key does not open it
   */
  public static KeyRing open(MongoClient client, String ledger, TrustKey trust, long commits) {
    return open(client, ledger, trust, commits, ids -> {});
  }

  /**
   * The same.
   *
   * @param outside is given the ids of the keys that are destroyed, to be kept where no backup of
   *     the databases reaches; while it fails, nobody is called erased
   */
  public static KeyRing open(
      MongoClient client,
      String ledger,
      TrustKey trust,
      long commits,
      Consumer<Collection<String>> outside) {
    KeyRing ring = new KeyRing(new KeyStore(client, ledger), trust, outside);
    if (ring.known.key(CHECK) == null) {
      ring.requireNew(ledger, commits);
      ring.create(List.of(CHECK));
    }
    return ring;
  }

  /** Whether this key store is one of that trust's key. */
  static boolean opens(KeyStore store, TrustKey trust) {
    KeyRing ring = new KeyRing(store, trust, ids -> {});
    try {
      return ring.known.key(CHECK) != null;
    } catch (KeyStoreRefused anothers) {
      return false;
    }
  }

  private void requireNew(String ledger, long commits) {
    if (store.holdsPeople()) {
      throw new KeyStoreRefused(
          "The key store %s holds keys but not the one it is recognised by: it was copied in part. Restore it whole from its own backup (./waymark restore-keys, docs/keys.md)."
              .formatted(store.name()),
          null);
    }
    if (commits > 0) {
      throw new KeyStoreRefused(
          "The key store %s is empty, but the ledger %s holds %d commits written with its keys: it was lost, or this is the wrong database. Restore it from its own backup (./waymark restore-keys, docs/keys.md), or correct WAYMARK_KEYS_URI."
              .formatted(store.name(), ledger, commits),
          null);
    }
  }

  /**
   * Refuses a key store that is older than the ledger: people recorded since would be given other
   * keys under the same ids, and what was sealed of them never opened again.
   *
   * @param newest the keys that the ledger's newest commits were sealed under
   * @throws KeyStoreRefused when one of them is neither there nor erased
   */
  public void requireKeysOf(Collection<String> newest) {
    long lost = known.missing(newest).size();
    if (lost > 0) {
      throw new KeyStoreRefused(
          "The key store %s is older than its ledger: of the people recorded last, %d have no key in it. Restore the newest backup of the key store (./waymark restore-keys, docs/keys.md)."
              .formatted(store.name(), lost),
          null);
    }
  }

  @Override
  public Sealed seal(String key, String kind, String text) {
    DataKey dataKey = known.key(key);
    if (dataKey == null) {
      create(List.of(key));
      dataKey = known.key(key);
    }
    if (dataKey == null) {
      throw new KeyErased(key);
    }
    return dataKey.seal(key, kind, text);
  }

  @Override
  public Optional<String> open(Sealed sealed) {
    @Nullable DataKey key = known.key(sealed.key());
    return key == null ? Optional.empty() : Optional.of(key.open(sealed));
  }

  @Override
  public boolean erased(String key) {
    var _ = known.key(key);
    return known.erased(key);
  }

  /** Whether one of them is destroyed by now: the key store itself is asked, and has to answer. */
  public boolean anyDestroyed(Collection<String> keys) {
    return store.find(keys).stream().anyMatch(key -> key.get("wrapped") == null);
  }

  @Override
  public void ready(Collection<String> keys) {
    batches(keys).forEach(known::found);
  }

  /**
   * Makes the keys that do not exist yet, two round trips for a thousand; erased ids stay erased.
   */
  public void create(Collection<String> keys) {
    for (List<String> batch : batches(keys)) {
      List<String> missing = known.missing(batch);
      if (!missing.isEmpty()) {
        store.insert(fresh(missing));
        // Read back, not kept: if another process was first, its key is the one.
        var _ = known.found(missing);
      }
    }
  }

  /** Destroys a person's key, for ever: what was sealed under it is unreadable from now on. */
  public void erase(String key) {
    applyErasures(List.of(key));
  }

  /**
   * Applies an erasure list, before a restored system serves: keys that a backup brought back are
   * destroyed again.
   */
  public void applyErasures(Collection<String> keys) {
    // First here: where the key store fails, nothing more is opened all the same.
    known.erase(keys);
    store.erase(keys);
    if (!keys.isEmpty()) {
      outside.accept(keys);
    }
  }

  /** Every key ever erased, in order: goes out with each checkpoint. */
  public List<String> erasures() {
    return store.erased();
  }

  /** Who was erased since a reader asked last: for the authenticated internal call only. */
  public ErasedSince erasedSince(String cursor) {
    return known.erasedSince(cursor);
  }

  /**
   * Drops a key from memory, so that an erasure made by another process of this service is seen
   * here.
   */
  public void forget(String key) {
    known.forget(key);
  }

  /**
   * Data keys for a reader that is allowed to open, in clear: for the authenticated internal call
   * only.
   */
  public Released release(Collection<String> keys) {
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> gone = new ArrayList<>();
    for (List<String> batch : batches(keys)) {
      Map<String, DataKey> found = known.found(batch);
      for (String key : batch) {
        DataKey dataKey = found.get(key);
        if (dataKey != null && !key.equals(CHECK)) {
          texts.put(key, dataKey.text());
        } else if (known.erased(key)) {
          gone.add(key);
        }
      }
    }
    return new Released(texts, gone);
  }

  private static List<List<String>> batches(Collection<String> keys) {
    List<String> all = List.copyOf(keys);
    List<List<String>> batches = new ArrayList<>();
    for (int at = 0; at < all.size(); at += BATCH) {
      batches.add(all.subList(at, Math.min(at + BATCH, all.size())));
    }
    return batches;
  }

  private Map<String, byte[]> fresh(List<String> keys) {
    Map<String, byte[]> wrapped = new LinkedHashMap<>();
    keys.forEach(key -> wrapped.put(key, wrapping.fresh(key)));
    return wrapped;
  }
}
