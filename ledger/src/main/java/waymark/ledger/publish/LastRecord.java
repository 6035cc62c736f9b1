package waymark.ledger.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The newest record of a topic: which event of which commit it carries, and that commit's hash. */
record LastRecord(String ledgerId, long position, int index, int count, String hash) {

  private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(10);

  /** The last position the topic holds every event of. */
  long wholePosition() {
    return index == count - 1 ? position : position - 1;
  }

  static Optional<LastRecord> of(String topic, Map<String, Object> connection) {
    return asItIs(topic, connection).map(LastRecord::of);
  }

  /** Where the ledger goes on, if the topic's last record closes it. */
  static Optional<Successor> closing(String topic, Map<String, Object> connection) {
    return asItIs(topic, connection).flatMap(record -> Successor.of(record.headers()));
  }

  private static Optional<ConsumerRecord<String, byte[]>> asItIs(
      String topic, Map<String, Object> connection) {
    var partition = new TopicPartition(topic, 0);
    try (var consumer =
        new KafkaConsumer<>(connection, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      long begin = requireNonNull(consumer.beginningOffsets(List.of(partition)).get(partition));
      long end = requireNonNull(consumer.endOffsets(List.of(partition)).get(partition));
      // The ends of transactions take offsets too: the last record may stand a few before the end.
      for (long from = end; from > begin; ) {
        from = Math.max(begin, end - 16 * (end - from + 1));
        Optional<ConsumerRecord<String, byte[]>> found = between(consumer, partition, from, end);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
  }

  private static Optional<ConsumerRecord<String, byte[]>> between(
      KafkaConsumer<String, byte[]> consumer, TopicPartition partition, long from, long end) {
    Optional<ConsumerRecord<String, byte[]>> last = Optional.empty();
    consumer.seek(partition, from);
    long deadline = System.nanoTime() + ANSWERS_WITHIN.toNanos();
    while (consumer.position(partition) < end) {
      for (var record : consumer.poll(Duration.ofMillis(100))) {
        last = Optional.of(record);
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("The end of " + partition + " could not be read in time");
      }
    }
    return last;
  }

  private static LastRecord of(ConsumerRecord<String, byte[]> record) {
    return new LastRecord(
        header(record, "ledgerId"),
        Long.parseLong(header(record, "position")),
        Integer.parseInt(header(record, "index")),
        Integer.parseInt(header(record, "count")),
        header(record, "hash"));
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }
}
