package waymark.ledger.publish;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic from its end, and further back for as long as that does not tell. */
final class TopicTail {

  private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(10);

  /** Records; whoever looks for an end behind more than these has lost it. */
  private static final int ENOUGH = 4_000;

  private TopicTail() {}

  @FunctionalInterface
  interface Question<T> {

    /**
     * @param tail the newest records of the topic, in its order
     * @param enough whether no more are given
     * @return the answer; empty to look further back
     */
    Optional<T> of(List<EndRecord> tail, boolean enough);
  }

  /** Records of whatever transaction: what a reader may have seen by now. */
  static <T> Optional<T> read(String topic, Map<String, Object> connection, Question<T> question) {
    var partition = new TopicPartition(topic, 0);
    var bytes = new ByteArrayDeserializer();
    try (var consumer = new KafkaConsumer<>(connection, bytes, bytes)) {
      consumer.assign(List.of(partition));
      long begin = requireNonNull(consumer.beginningOffsets(List.of(partition)).get(partition));
      long end = requireNonNull(consumer.endOffsets(List.of(partition)).get(partition));
      // The ends of transactions take offsets too: the last record may stand a few before the end.
      for (long from = end; ; ) {
        from = Math.max(begin, end - 16 * (end - from + 1));
        List<EndRecord> tail = between(consumer, partition, from, end);
        boolean enough = from == begin || tail.size() >= ENOUGH;
        Optional<T> answer = question.of(tail, enough);
        if (answer.isPresent() || enough) {
          return answer;
        }
      }
    }
  }

  private static List<EndRecord> between(
      KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition, long from, long end) {
    var found = new ArrayList<EndRecord>();
    each(consumer, partition, from, end, found::add);
    return found;
  }

  /** The records at these offsets, one after another. */
  static void each(
      KafkaConsumer<byte[], byte[]> consumer,
      TopicPartition partition,
      long from,
      long end,
      Consumer<EndRecord> reader) {
    consumer.assign(List.of(partition));
    consumer.seek(partition, from);
    long heard = System.nanoTime();
    for (long at = from; at < end; at = consumer.position(partition)) {
      for (var record : consumer.poll(Duration.ofMillis(100))) {
        if (record.offset() < end) {
          reader.accept(EndRecord.of(record));
        }
      }
      if (consumer.position(partition) > at) {
        heard = System.nanoTime();
      } else if (System.nanoTime() - heard > ANSWERS_WITHIN.toNanos()) {
        throw new IllegalStateException(partition + " could not be read in time");
      }
    }
  }
}
