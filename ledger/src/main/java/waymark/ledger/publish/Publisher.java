package waymark.ledger.publish;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.store.CrashPoint;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StoredCommit;

/** Follows a ledger, the only one to do so, and puts every event on its topic in ledger order. */
public final class Publisher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
  private static final int BATCH = 100;
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration GIVES_WAY_FOR = Duration.ofSeconds(10);

  private final LedgerStore ledger;
  private final Topic topic;
  private final Records records;
  private final Progress progress;
  private final Semaphore woken = new Semaphore(0);
  private final AtomicLong republishFrom = new AtomicLong();
  private volatile long published;
  private volatile boolean closing;
  private @Nullable Thread thread;

  /** A publisher that does nothing until it is started. */
  public Publisher(LedgerStore ledger, PublicMessages messages, Topic topic, MeterRegistry meters) {
    this.ledger = ledger;
    this.topic = topic;
    records = new Records(topic.ledgerId(), topic.name(), messages);
    progress = new Progress(ledger.database(), topic.ledgerId());
    ledger.onCommit(this::wake);
    gauge(meters, "waymark.ledger.position", p -> p.ledger.knownPosition());
    gauge(meters, "waymark.ledger.published", Publisher::published);
    gauge(meters, "waymark.ledger.lag", p -> Math.max(0, p.ledger.knownPosition() - p.published));
  }

  private void gauge(
      MeterRegistry meters, String name, java.util.function.ToDoubleFunction<Publisher> value) {
    Gauge.builder(name, this, value).tag("ledger", ledger.name()).register(meters);
  }

  /** Begins to publish, in a thread of its own. */
  public void start() {
    thread = Thread.ofPlatform().name("publisher-" + ledger.name()).daemon().start(this::run);
  }

  /** Has a look now rather than at the next poll. */
  public void wake() {
    if (woken.availablePermits() == 0) {
      woken.release();
    }
  }

  /** The last position that is on the topic whole. */
  public long published() {
    return published;
  }

  /**
   * Sends everything from this position on again, after what the topic holds: readers ignore what
   * they have seen, and find what was lost.
   */
  public void republish(long from) {
    republishFrom.set(from);
    wake();
  }

  private void run() {
    while (!closing) {
      try {
        publishUntilFenced();
        giveWay();
      } catch (RuntimeException e) {
        LOG.warn("Publishing {} was interrupted and begins again", topic.name(), e);
        pause();
      }
    }
  }

  private void publishUntilFenced() {
    try {
      ledger.requireWritable();
      topic.create();
      publish();
    } catch (ProducerFencedException | InvalidProducerEpochException e) {
      LOG.info("Another publisher has taken over {}", topic.name());
    }
  }

  private void publish() {
    try (var session = new Session(topic)) {
      long cursor = resume();
      while (!closing) {
        long again = republishFrom.getAndSet(0);
        if (again > 0) {
          cursor = move(cursor, again - 1);
        }
        List<StoredCommit> commits = ledger.from(cursor + 1, BATCH);
        if (commits.isEmpty()) {
          pause();
        } else {
          session.send(following(cursor, commits));
          CrashPoint.reached("publish.after-send-before-progress");
          cursor = move(cursor, commits.getLast().position());
        }
      }
    }
  }

  private List<ProducerRecord<String, byte[]>> following(long cursor, List<StoredCommit> commits) {
    var batch = new ArrayList<ProducerRecord<String, byte[]>>();
    for (StoredCommit commit : commits) {
      if (commit.position() != ++cursor) {
        throw new IllegalStateException("The ledger has a gap: no position " + cursor);
      }
      batch.addAll(records.of(commit));
    }
    CrashPoint.reached("publish.before-send");
    return batch;
  }

  /** Where to go on: after the last record on the topic, now that nobody else can add to it. */
  private long resume() {
    long noted = progress.position();
    Optional<Topic.Last> last = topic.last();
    last.flatMap(l -> new TopicCheck(topic).objection(ledger, l))
        .ifPresent(objection -> {
          throw new IllegalStateException(objection);
        });
    long whole =
        last.map(l -> l.index() == l.count() - 1 ? l.position() : l.position() - 1).orElse(0L);
    if (whole < noted) {
      LOG.warn(
          "{} ends at {} though {} was published: filling it again", topic.name(), whole, noted);
    }
    return move(noted, whole);
  }

  private long move(long from, long to) {
    if (from != to && !progress.move(from, to)) {
      throw new ProducerFencedException("Progress was moved by another publisher.");
    }
    published = to;
    return to;
  }

  /** Stands by while somebody else publishes; returns when nobody does, though there is work. */
  private void giveWay() {
    long unmoved = System.nanoTime();
    while (!closing && System.nanoTime() - unmoved < GIVES_WAY_FOR.toNanos()) {
      pause();
      long now = progress.position();
      if (now != published || now >= ledger.lastPosition()) {
        unmoved = System.nanoTime();
        published = now;
      }
    }
  }

  private void pause() {
    try {
      if (woken.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
        woken.drainPermits();
      }
    } catch (InterruptedException e) {
      closing = true;
    }
  }

  /** Stops after the batch in hand. */
  @Override
  public void close() {
    closing = true;
    wake();
    if (thread != null) {
      try {
        thread.join(Duration.ofSeconds(20));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
