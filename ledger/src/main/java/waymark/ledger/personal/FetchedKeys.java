package waymark.ledger.personal;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A reader's keys: asked of the service that owns them, kept in memory only, dropped when their
 * subject is erased, of which they hear from its events and, should those not come, from the owner.
 * While the owner does not answer, names are unavailable and everything else goes on.
 */
public final class FetchedKeys implements Keys {

  private static final Logger LOG = LoggerFactory.getLogger(FetchedKeys.class);
  private static final int BATCH = 1_000;
  private static final long PAUSE_NANOS = Duration.ofSeconds(2).toNanos();

  private final KeyHolder holder;
  private final String ledger;
  private final Map<String, DataKey> held = new ConcurrentHashMap<>();
  private final Set<String> erased = ConcurrentHashMap.newKeySet();
  private final Map<String, Long> unknownSince = new ConcurrentHashMap<>();
  private volatile @Nullable Long failedAt;
  private volatile String heardUpTo = "";
  private final AtomicBoolean deaf = new AtomicBoolean();

  /**
   * @param keyHolder base address of the service that owns the ledger (WAYMARK_KEY_HOLDER_URL)
   * @param ledger whose keys, such as {@code cases}
   */
  public FetchedKeys(URI keyHolder, String ledger, ClientCredentials credentials) {
    this.holder = new KeyHolder(keyHolder, ledger, credentials);
    this.ledger = ledger;
  }

  /** Seals under a key that was fetched; a reader never makes one. */
  @Override
  public Sealed seal(String key, String kind, String text) {
    ready(List.of(key));
    DataKey dataKey = held.get(key);
    if (dataKey == null) {
      throw erased.contains(key)
          ? new KeyErased(key)
          : new IllegalStateException(
              "The key of " + key + " is not at hand; only its owner makes one.");
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
    return erased.contains(key);
  }

  /** Call on the erasure event: the key is dropped and never asked for again. */
  public void markErased(String key) {
    erased.add(key);
    held.remove(key);
  }

  /**
   * Asks the owner who was erased since the last time, and forgets their keys. To be called every
   * few seconds: the erasure event may come late, or wait behind one that cannot be read.
   *
   * @return who was told, some of them again; nobody where the owner does not answer, or not in
   *     words that are understood, which is said in the log when it begins and when it ends
   */
  public List<String> hearErasures() {
    try {
      ErasedSince told = holder.erasures(heardUpTo);
      told.erased().forEach(this::markErased);
      heardUpTo = told.cursor();
      if (deaf.getAndSet(false)) {
        LOG.warn("Erasures of {} are heard again from {}.", ledger, holder);
      }
      return told.erased();
    } catch (IOException | RuntimeException e) {
      if (!deaf.getAndSet(true)) {
        LOG.warn("Erasures of {} are not heard from {}: {}", ledger, holder, e.toString());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return List.of();
  }

  @Override
  public void ready(Collection<String> keys) {
    List<String> missing = keys.stream().filter(this::worthAsking).distinct().toList();
    for (int at = 0; at < missing.size() && !paused(failedAt); at += BATCH) {
      fetch(missing.subList(at, Math.min(at + BATCH, missing.size())));
    }
  }

  private boolean worthAsking(String key) {
    return !held.containsKey(key) && !erased.contains(key) && !paused(unknownSince.get(key));
  }

  private static boolean paused(@Nullable Long since) {
    return since != null && System.nanoTime() - since < PAUSE_NANOS;
  }

  private void fetch(List<String> keys) {
    try {
      Released released = holder.keys(keys);
      for (Map.Entry<String, String> key : released.keys().entrySet()) {
        held.put(key.getKey(), DataKey.ofText(key.getValue()));
      }
      released.erased().forEach(this::markErased);
      // An erasure heard of while the answer was under way wins.
      keys.stream().filter(erased::contains).forEach(held::remove);
      keys.forEach(key -> remember(key, held.containsKey(key)));
      failedAt = null;
    } catch (IOException | GeneralSecurityException e) {
      failedAt = System.nanoTime();
      LOG.warn("Keys of {} cannot be had from {}: {}", ledger, holder, e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void remember(String key, boolean known) {
    if (known) {
      unknownSince.remove(key);
    } else {
      unknownSince.put(key, System.nanoTime());
    }
  }
}
