package waymark.ledger.feed;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.publish.Publisher;
import waymark.ledger.publish.Records;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StoredCommit;

/**
 * The thread that reads a service's own ledger beyond what its topic has told: at once what this
 * process records, and within half a second what another process does.
 */
final class OwnReader implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OwnReader.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final int BATCH = 500;

  private final LedgerStore ledger;
  private final Records records;
  private final Viewing viewing;
  private final BooleanSupplier topicRead;
  private final Watermark mark;
  private final Thread thread;
  private final Semaphore woken = new Semaphore(0);
  private final CountDownLatch closing = new CountDownLatch(1);
  private long reached = -1;
  private String hash = "";
  private volatile @Nullable String trouble;

  /**
   * @param topicRead whether the topic was once read to its end: this begins where that ended
   */
  OwnReader(
      String name,
      Publisher publisher,
      Viewing viewing,
      BooleanSupplier topicRead,
      Watermark mark) {
    this.ledger = publisher.ledger();
    this.records = publisher.records();
    this.viewing = viewing;
    this.topicRead = topicRead;
    this.mark = mark;
    this.thread = Thread.ofPlatform().name("own-" + name).daemon().unstarted(this::run);
  }

  void start() {
    ledger.onCommit(woken::release);
    thread.start();
  }

  /** Why it does not read; absent while it does. */
  @Nullable String trouble() {
    return trouble;
  }

  private void run() {
    while (closing.getCount() > 0) {
      try {
        boolean more = topicRead.getAsBoolean() && read();
        trouble = null;
        if (!more) {
          rest();
        }
      } catch (Fork fork) {
        LOG.error("{} ends: {}", thread.getName(), fork.getMessage());
        trouble = fork.getMessage();
        return;
      } catch (RuntimeException failed) {
        // Not its message: that could repeat a stored value.
        String kind = failed.getClass().getSimpleName();
        LOG.warn("{} tries again after {}", thread.getName(), kind);
        trouble = "It cannot read its own ledger at the moment (" + kind + ").";
        rest();
      }
    }
  }

  /** Whether there may be more. */
  private boolean read() {
    reached = reached < 0 ? mark.position() : reached;
    List<StoredCommit> found = ledger.upToStrange(Math.max(1, reached), BATCH);
    boolean behind = found.isEmpty() && reached > 0;
    List<StoredCommit> further = reached == 0 ? found : after(found);
    for (StoredCommit commit : further) {
      List<ConsumerRecord<byte[], byte[]>> read = records.readBack(commit);
      viewing.take(read);
      reached = commit.position();
      hash = commit.hash();
    }
    if (further.isEmpty() && !behind) {
      viewing.current();
    }
    return !further.isEmpty();
  }

  /**
   * What was read last has to be there still, or the rest does not follow it. A ledger that was
   * restored without its end before the start holds less than the topic told, and adds nothing.
   */
  private List<StoredCommit> after(List<StoredCommit> found) {
    boolean there = !found.isEmpty() && found.getFirst().position() == reached;
    if (!there && hash.isEmpty()) {
      return List.of();
    }
    if (!there || !(hash.isEmpty() || hash.equals(found.getFirst().hash()))) {
      throw new Fork(
          "The ledger %s no longer holds what was read of it at position %d: see that it is whole, then restart this service."
              .formatted(ledger.name(), reached));
    }
    hash = found.getFirst().hash();
    return found.subList(1, found.size());
  }

  private void rest() {
    try {
      if (woken.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
        woken.drainPermits();
      }
    } catch (InterruptedException stopped) {
      closing.countDown();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    woken.release();
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
