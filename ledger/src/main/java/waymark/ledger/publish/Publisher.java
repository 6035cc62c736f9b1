package waymark.ledger.publish;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.store.CommitAltered;
import waymark.ledger.store.LedgerStore;

/**
 * Puts every event of a ledger on its topic, in ledger order. It is the only tail of a ledger; of
 * several publishers of one ledger the last to start publishes and the others stand by.
 */
public final class Publisher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration QUIET = Duration.ofMillis(50);
  private static final Duration STANDS_BY = Duration.ofSeconds(10);

  private final LedgerStore ledger;
  private final Topic topic;
  private final Records records;
  private final Progress progress;
  private final Pauses pauses = new Pauses();
  private final Runnable before;
  private final Repeats repeats = new Repeats();
  private final Contradictions contradictions;
  private final Trouble trouble = new Trouble();
  private volatile long published;
  private volatile List<EndRecord> strange = List.of();
  private @Nullable Thread thread;

  /** A publisher that does nothing until it is started. */
  public Publisher(LedgerStore ledger, PublicMessages messages, Topic topic, MeterRegistry meters) {
    this(ledger, messages, topic, meters, () -> {});
  }

  /**
   * @param before done each time before it begins to publish, such as closing a former topic
   */
  public Publisher(
      LedgerStore ledger,
      PublicMessages messages,
      Topic topic,
      MeterRegistry meters,
      Runnable before) {
    this.ledger = ledger;
    this.before = before;
    this.topic = topic;
    records = new Records(topic.ledgerId(), topic.name(), messages);
    progress = new Progress(ledger.database(), topic.ledgerId());
    contradictions = new Contradictions(ledger.database(), topic.ledgerId());
    ledger.onCommit(this::wake);
    Gauges.bind(meters, this);
  }

  /** Begins to publish, in a thread of its own. */
  public void start() {
    thread = Thread.ofPlatform().name("publisher-" + ledger.name()).daemon().start(this::run);
  }

  /** Has a look now rather than at the next poll. */
  public void wake() {
    pauses.wake();
  }

  /** The ledger that is published. */
  public LedgerStore ledger() {
    return ledger;
  }

  /** As it writes them. */
  public Records records() {
    return records;
  }

  /** Where it is published. */
  public Topic topic() {
    return topic;
  }

  /** The last position that is on the topic whole. */
  public long published() {
    return published;
  }

  /**
   * The records that stood at the end of the topic when it began to publish and that somebody else
   * has written, a sentence each.
   */
  public List<String> strange() {
    return strange.stream().map(EndRecord::sentence).toList();
  }

  /** That the ledger holds what only a later release can publish, with what to do about it. */
  public Optional<String> behind() {
    return trouble.behind();
  }

  /**
   * The records of the topic that somebody else has written and that say what the ledger does not
   * hold, a sentence each: readers that took one in stop, until the ledger goes on as a new
   * generation.
   */
  public List<String> contradictions() {
    return contradictions.sentences();
  }

  /**
   * Sends everything from this position on again, after what the topic holds: readers ignore what
   * they have seen and find what they have not.
   *
   * @return the last position sent again, once it is on the topic; fails with a sentence where it
   *     cannot be sent now
   * @throws IllegalArgumentException where the ledger has no such position
   */
  public CompletableFuture<Long> republish(long from) {
    long last = ledger.lastPosition();
    if (from < 1 || from > last) {
      throw new IllegalArgumentException(
          last == 0
              ? "The ledger %s is empty: there is nothing to send again.".formatted(ledger.name())
              : "The ledger %s has no position %d: give one from 1 to %d."
                  .formatted(ledger.name(), from, last));
    }
    var done = repeats.ask(from);
    wake();
    return done;
  }

  private void run() {
    while (!pauses.closed(Duration.ZERO)) {
      try {
        publish();
      } catch (ProducerFencedException | InvalidProducerEpochException e) {
        standBy();
      } catch (CommitAltered strange) {
        ledger.closeBefore(strange);
      } catch (Throwable e) {
        // Also an error: whatever leaves this loop ends the ledger's only tail.
        trouble.met(topic.name(), e);
        repeats.fail("The ledger is not published now: " + e.getMessage());
        pauses.closed(POLL);
        if (overtaken()) {
          standBy();
        }
      }
    }
  }

  private void publish() {
    ledger.requireWritable();
    topic.ensure();
    before.run();
    contradictions.remember();
    try (var turn = new Turn(ledger, topic, records, progress);
        var others = new Overhearing(topic, ledger::from)) {
      strange = turn.strange();
      others.tell(strange, contradictions);
      while (!pauses.closed(Duration.ZERO)) {
        ledger.requireWritable();
        repeats.begin(turn);
        boolean advanced = turn.advance();
        published = turn.published();
        repeats.reached(published);
        boolean quiet = !advanced && !pauses.awaitWake(turn.unsettled() ? QUIET : POLL);
        if (quiet) {
          turn.settle();
        }
        others.tell(turn.offsets(), quiet, contradictions);
        trouble.over();
      }
      turn.settle();
    }
  }

  /**
   * Whether somebody else has published beyond where this one was: one that was asleep meanwhile
   * may meet another failure first than that it is fenced, and would take the turn back.
   */
  private boolean overtaken() {
    try {
      return published > 0 && progress.position() > published;
    } catch (Throwable notKnown) {
      return false;
    }
  }

  /** Returns when nobody else has published for a while, though there is something to publish. */
  private void standBy() {
    LOG.info("Another publisher has taken over {}", topic.name());
    trouble.over();
    long moved = System.nanoTime();
    try {
      while (!pauses.closed(Duration.ZERO) && System.nanoTime() - moved < STANDS_BY.toNanos()) {
        long now = progress.position();
        if (now != published || now >= ledger.lastPosition()) {
          moved = System.nanoTime();
        }
        published = now;
        repeats.fail("Another process publishes this ledger: ask that one.");
        pauses.closed(POLL);
      }
    } catch (Throwable e) {
      LOG.warn("It is not known whether {} is being published", topic.name(), e);
    }
  }

  long known() {
    return ledger.knownPosition();
  }

  long lag() {
    return Math.max(0, known() - published);
  }

  /** Stops after the batch in hand. */
  @Override
  public void close() {
    pauses.close();
    if (thread != null) {
      try {
        thread.join(Duration.ofSeconds(20));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    repeats.fail("The service is being stopped.");
  }
}
