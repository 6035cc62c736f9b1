package waymark.ledger.feed;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a topic ends, asked of the broker now and then: a poll that brings nothing does not tell a
 * quiet topic from a broker that is away.
 */
final class EndOfTopic {
  private static final Logger LOG = LoggerFactory.getLogger(EndOfTopic.class);
  private static final long EVERY = Duration.ofSeconds(5).toNanos();
  private static final long LONG = Duration.ofMinutes(1).toNanos();
  private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(2);
  private static final long NOT_KNOWN = -1;

  private final TopicPartition partition;
  private long end;
  private long asked = System.nanoTime();
  private volatile long heard = asked;

  private EndOfTopic(TopicPartition partition, long atStart) {
    this.partition = partition;
    this.end = atStart;
  }

  /** Has a consumer read on from an offset, or from 0 where the topic is shorter than that. */
  static EndOfTopic of(TopicPartition partition, Consumer<?, ?> consumer, long from) {
    var partitions = List.of(partition);
    consumer.assign(partitions);
    long end = consumer.endOffsets(partitions).getOrDefault(partition, 0L);
    if (from > end) {
      LOG.warn("Topic {} is shorter than was known: it is read again from 0", partition.topic());
    }
    consumer.seek(partition, from > end ? 0 : from);
    return new EndOfTopic(partition, end);
  }

  /**
   * Whether all is read that stood there when the broker was last asked; said once for each answer.
   */
  boolean isReached(Consumer<?, ?> consumer, long next) {
    if (end == NOT_KNOWN && System.nanoTime() - asked >= EVERY) {
      ask(consumer);
    }
    boolean reached = end != NOT_KNOWN && next >= end;
    if (reached) {
      end = NOT_KNOWN;
    }
    return reached;
  }

  boolean isUnheard() {
    return System.nanoTime() - heard > LONG;
  }

  private void ask(Consumer<?, ?> consumer) {
    try {
      end = consumer.endOffsets(List.of(partition), ANSWERS_WITHIN).getOrDefault(partition, 0L);
      heard = System.nanoTime();
    } catch (TimeoutException away) {
      end = NOT_KNOWN;
    }
    asked = System.nanoTime();
  }
}
