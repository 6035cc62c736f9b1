package waymark.ledger.personal;

import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.types.Binary;
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
  private final Map<String, DataKey> held = new ConcurrentHashMap<>();
  private final Set<String> erased = ConcurrentHashMap.newKeySet();

  private KeyRing(KeyStore store, TrustKey trust) {
    this.store = store;
    this.wrapping = new Wrapping(trust, store.name());
  }

  /**
   * Opens the key store of a ledger: database {@code <ledger>-keys}.
   *
   * @param commits how many commits the ledger holds; with any, an empty key store is a lost one
   * @throws KeyStoreRefused when the key store is lost, or the trust's key does not open it
   */
  public static KeyRing open(MongoClient client, String ledger, TrustKey trust, long commits) {
    KeyRing ring = new KeyRing(new KeyStore(client, ledger), trust);
    ring.ready(List.of(CHECK));
    if (!ring.held.containsKey(CHECK)) {
      ring.requireNew(ledger, commits);
      ring.create(List.of(CHECK));
    }
    return ring;
  }

  /** Whether this key store is one of that trust's key. */
  static boolean opens(KeyStore store, TrustKey trust) {
    KeyRing ring = new KeyRing(store, trust);
    try {
      ring.ready(List.of(CHECK));
      return ring.held.containsKey(CHECK);
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
    ready(newest);
    long lost = notHeld(newest).size();
    if (lost > 0) {
      throw new KeyStoreRefused(
          "The key store %s is older than its ledger: of the people recorded last, %d have no key in it. Restore the newest backup of the key store (./waymark restore-keys, docs/keys.md)."
              .formatted(store.name(), lost),
          null);
    }
  }

  @Override
  public Sealed seal(String key, String kind, String text) {
    create(List.of(key));
    DataKey dataKey = held.get(key);
    if (dataKey == null) {
      throw new KeyErased(key);
    }
    return dataKey.seal(key, kind, text);
  }

  @Override
  public Optional<String> open(Sealed sealed) {
    ready(List.of(sealed.key()));
    @Nullable DataKey key = held.get(sealed.key());
    return key == null ? Optional.empty() : Optional.of(key.open(sealed));
  }

  @Override
  public boolean erased(String key) {
    ready(List.of(key));
    return erased.contains(key);
  }

  @Override
  public void ready(Collection<String> keys) {
    List<String> missing = notHeld(keys);
    for (int at = 0; at < missing.size(); at += BATCH) {
      for (Document found : store.find(missing.subList(at, Math.min(at + BATCH, missing.size())))) {
        hold(found.getString("_id"), found.get("wrapped", Binary.class));
      }
    }
  }

  /**
   * Makes the keys that do not exist yet, two round trips for a thousand; erased ids stay erased.
   */
  public void create(Collection<String> keys) {
    ready(keys);
    List<String> missing = notHeld(keys);
    for (int at = 0; at < missing.size(); at += BATCH) {
      List<String> batch = missing.subList(at, Math.min(at + BATCH, missing.size()));
      store.insert(fresh(batch));
      // Read back, not kept: if another process was first, its key is the one.
      ready(batch);
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
    store.erase(keys);
    erased.addAll(keys);
    keys.forEach(held::remove);
  }

  /** Every key ever erased, in order: goes out with each checkpoint. */
  public List<String> erasures() {
    return store.erased();
  }

  /**
   * Drops a key from memory, so that an erasure made by another process of this service is seen
   * here.
   */
  public void forget(String key) {
    held.remove(key);
  }

  /**
   * Data keys for a reader that is allowed to open, in clear: for the authenticated internal call
   * only.
   */
  public Released release(Collection<String> keys) {
    ready(keys);
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> gone = new ArrayList<>();
    for (String key : keys) {
      DataKey dataKey = held.get(key);
      if (dataKey != null && !key.equals(CHECK)) {
        texts.put(key, dataKey.text());
      } else if (erased.contains(key)) {
        gone.add(key);
      }
    }
    return new Released(texts, gone);
  }

  private List<String> notHeld(Collection<String> keys) {
    return keys.stream()
        .filter(key -> !held.containsKey(key) && !erased.contains(key))
        .distinct()
        .toList();
  }

  private void hold(String key, @Nullable Binary wrapped) {
    if (wrapped == null) {
      erased.add(key);
    } else {
      held.put(key, wrapping.open(key, wrapped.getData()));
      // An erasure that came between the read and here wins.
      if (erased.contains(key)) {
        held.remove(key);
      }
    }
  }

  private Map<String, byte[]> fresh(List<String> keys) {
    Map<String, byte[]> wrapped = new LinkedHashMap<>();
    keys.forEach(key -> wrapped.put(key, wrapping.fresh(key)));
    return wrapped;
  }
}
