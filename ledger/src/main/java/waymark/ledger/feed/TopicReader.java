package waymark.ledger.feed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.publish.Closings;
import waymark.ledger.publish.Successor;

/**
 * The one thread of a reader. Whatever fails is tried again from where the sink last stood, with
 * growing pauses; an error ends it. At a fork it reads no more, until the topic says that its
 * ledger went on as a new generation.
 */
final class TopicReader implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);
  private static final int BATCH = 1000;
  private static final Duration POLL = Duration.ofMillis(200);
  private static final long LONGEST_PAUSE_MS = 5000;

  private final String name;
  private final Sink sink;
  private final Thread thread;
  private final Runnable whenReady;
  private final Closings closings;
  private final Asides asides = new Asides();
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile Topic topic;
  private volatile @Nullable String trouble = "It has not started.";
  private volatile boolean forked;
  private volatile boolean ready;
  private volatile long lag = -1;
  private volatile @Nullable EndOfTopic end;
  private volatile @Nullable Consumer<byte[], byte[]> consumer;

  /** Does {@code whenReady} once, on the reader's thread, when it has caught up. */
  TopicReader(String name, Topic topic, Sink sink, Runnable whenReady) {
    this.whenReady = whenReady;
    this.name = name;
    this.topic = topic;
    this.closings = topic.closings();
    this.sink = sink;
    this.thread = Thread.ofPlatform().name("feed-" + name).daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /** Whether it has once caught up with the end of the topic as it was at the start. */
  boolean ready() {
    return ready;
  }

  /** Why it does not read; absent while it does. */
  @Nullable String trouble() {
    return trouble;
  }

  /** Whether the broker has not answered for a while, so that nobody knows what was missed. */
  boolean hearsNothing() {
    return end instanceof EndOfTopic asked && asked.isUnheard();
  }

  /** Whether it has seen two histories, and so reads no more. */
  boolean forked() {
    return forked;
  }

  long lag() {
    return lag;
  }

  /** The topic of the ledger's generation that is read. */
  Topic topic() {
    return topic;
  }

  /** Runs on the reader's thread between two batches. */
  <T> Future<T> between(Callable<T> work) {
    return asides.ask(work);
  }

  private boolean closed() {
    return closing.getCount() == 0;
  }

  private void run() {
    try {
      read();
    } catch (Throwable failed) {
      // Also an error: it ends this thread, and health is to say so. Not its message, as below.
      String kind = failed.getClass().getSimpleName();
      LOG.error("Reader {} has ended after {}", name, kind);
      trouble = "It reads no more, after " + kind + ": restart this service.";
    } finally {
      asides.refuse(true);
    }
  }

  private void read() {
    long pause = 100;
    while (!closed()) {
      if (forked) {
        goOnFromFork();
        continue;
      }
      try (Consumer<byte[], byte[]> opened = topic.consumer(name, BATCH)) {
        consumer = opened;
        EndOfTopic asked = open(opened);
        end = asked;
        trouble = null;
        pause = 100;
        follow(opened, asked);
      } catch (Fork fork) {
        LOG.error("Reader {} stops: {}", name, fork.getMessage());
        stop(fork);
      } catch (Overtaken overtaken) {
        LOG.info("Reader {} reads its place again: {}", name, overtaken.getMessage());
      } catch (RuntimeException failed) {
        if (!closed()) {
          // Not its message: that could repeat a stored value.
          String kind = failed.getClass().getSimpleName();
          LOG.warn("Reader {} tries again after {}", name, kind);
          trouble = "It cannot read at the moment (" + kind + ").";
          pause(pause);
          pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
        }
      }
      end();
    }
  }

  private void stop(Fork fork) {
    trouble = fork.getMessage();
    forked = true;
    asides.refuse(true);
  }

  /** From a fork the way on is the ledger's next generation, once the topic says where it is. */
  private void goOnFromFork() {
    pause(LONGEST_PAUSE_MS);
    try {
      Optional<Successor> next = topic.successor();
      if (next.isPresent()) {
        ready = false;
        sink.follow(next.get());
        readAgain();
      }
    } catch (Fork noWayOn) {
      trouble = noWayOn.getMessage();
    } catch (Overtaken another) {
      readAgain(); // From the place at which the process that was first has put it.
    } catch (RuntimeException notNow) {
      LOG.debug("Reader {} has not found where to go on", name, notNow);
    }
  }

  private void readAgain() {
    forked = false;
    asides.refuse(false);
  }

  private void end() {
    try {
      sink.end();
    } catch (RuntimeException failed) {
      LOG.debug("Reader {} ends behind: {}", name, failed.getClass().getSimpleName());
    }
  }

  private EndOfTopic open(Consumer<byte[], byte[]> consumer) {
    long from = sink.start();
    topic = sink.topic(topic);
    return EndOfTopic.of(topic.partition(), consumer, from);
  }

  private void follow(Consumer<byte[], byte[]> consumer, EndOfTopic asked) {
    while (!closed()) {
      try {
        var records = consumer.poll(POLL).records(topic.partition());
        long next = consumer.position(topic.partition());
        for (int i = 0; i < records.size(); i++) {
          Optional<Successor> successor = closings.of(records.get(i));
          if (successor.isPresent()) {
            take(records.subList(0, i));
            ready = false;
            sink.follow(successor.get());
            return;
          }
        }
        if (!records.isEmpty()) {
          sink.take(records, next);
        }
        if (asked.isReached(consumer, next)) {
          sink.current();
          if (!ready) {
            whenReady.run();
            ready = true;
          }
        }
        sink.between();
        lag = consumer.currentLag(topic.partition()).orElse(-1);
      } catch (OffsetOutOfRangeException gone) {
        LOG.warn("Topic {} begins later than reader {} expects", topic.name(), name);
        consumer.seekToBeginning(List.of(topic.partition()));
      }
      asides.run();
    }
  }

  private void take(List<ConsumerRecord<byte[], byte[]>> records) {
    if (!records.isEmpty()) {
      sink.take(records, records.getLast().offset() + 1);
    }
  }

  private void pause(long milliseconds) {
    try {
      boolean closed = closing.await(milliseconds, TimeUnit.MILLISECONDS);
      LOG.debug("Reader {} paused, closed: {}", name, closed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    Consumer<byte[], byte[]> open = consumer;
    if (open != null) {
      open.wakeup();
    }
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
