package waymark.ledger.personal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** What a process knows of a key store: keys at hand or fetched, and which are destroyed. */
final class KnownKeys {
  private final KeyStore store;
  private final Wrapping wrapping;
  private final HeldKeys held;
  private final ErasedIds erased = new ErasedIds();

  KnownKeys(KeyStore store, Wrapping wrapping, HeldKeys held) {
    this.store = store;
    this.wrapping = wrapping;
    this.held = held;
  }

  /** Null where there is none, or none any more. */
  @Nullable DataKey key(String key) {
    return found(List.of(key)).get(key);
  }

  /** Those of these keys that there are: held, or brought here in one question. */
  Map<String, DataKey> found(Collection<String> keys) {
    Map<String, DataKey> found = new HashMap<>();
    List<String> asked = new ArrayList<>();
    for (String key : keys) {
      DataKey known = held.get(key);
      if (known != null) {
        found.put(key, known);
      } else if (!erased.contains(key)) {
        asked.add(key);
      }
    }
    if (!asked.isEmpty()) {
      for (Document stored : store.find(asked)) {
        take(stored.getString("_id"), stored.get("wrapped", Binary.class), found);
      }
    }
    return found;
  }

  /** Those that were never made. */
  List<String> missing(Collection<String> keys) {
    Map<String, DataKey> found = found(keys);
    return keys.stream()
        .filter(key -> !found.containsKey(key) && !erased.contains(key))
        .distinct()
        .toList();
  }

  /** Whether the key was destroyed, as far as it was ever looked for here. */
  boolean erased(String key) {
    return erased.contains(key);
  }

  /** Those destroyed since, as far as this process did it, heard of it or came upon it. */
  ErasedSince erasedSince(String cursor) {
    return erased.since(cursor, store::erased);
  }

  void erase(Collection<String> keys) {
    erased.add(keys);
    keys.forEach(held::remove);
  }

  void forget(String key) {
    held.remove(key);
  }

  private void take(String key, @Nullable Binary wrapped, Map<String, DataKey> found) {
    if (wrapped == null) {
      erased.add(List.of(key));
      return;
    }
    DataKey opened = wrapping.open(key, wrapped.getData());
    held.put(key, opened);
    // An erasure that came between the read and here wins.
    if (erased.contains(key)) {
      held.remove(key);
    } else {
      found.put(key, opened);
    }
  }
}
