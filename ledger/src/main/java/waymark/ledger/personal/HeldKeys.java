package waymark.ledger.personal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys used last, ready to use. As many as a share of the heap has room for, however many
 * people a ledger is about: what is not here is unwrapped again.
 */
final class HeldKeys {
  /** More than one takes with its id, its keyset and its cipher, in bytes. */
  private static final long EACH = 4_096;

  private static final long SHARE = 16;

  private final Map<String, DataKey> keys;

  HeldKeys() {
    this((int) Math.clamp(Runtime.getRuntime().maxMemory() / SHARE / EACH, 4_000, 1_000_000));
  }

  HeldKeys(int most) {
    keys =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, DataKey> eldest) {
            return size() > most;
          }
        };
  }

  synchronized @Nullable DataKey get(String key) {
    return keys.get(key);
  }

  synchronized void put(String key, DataKey value) {
    keys.put(key, value);
  }

  synchronized void remove(String key) {
    keys.remove(key);
  }
}
