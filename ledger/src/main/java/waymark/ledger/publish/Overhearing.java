package waymark.ledger.publish;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads of a topic what its publisher has not written there. */
final class Overhearing implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Overhearing.class);

  private final String ledgerId;
  private final Tail ledger;
  private final TopicPartition partition;
  private final KafkaConsumer<byte[], byte[]> consumer;

  Overhearing(Topic topic, Tail ledger) {
    this.ledgerId = topic.ledgerId();
    this.ledger = ledger;
    this.partition = new TopicPartition(topic.name(), 0);
    var bytes = new ByteArrayDeserializer();
    this.consumer = new KafkaConsumer<>(topic.settings(), bytes, bytes);
  }

  /** All that contradicts the ledger, from the topic's beginning; at most as many as are told. */
  List<EndRecord> all() {
    long begin = requireNonNull(consumer.beginningOffsets(List.of(partition)).get(partition));
    return contradicting(begin, end());
  }

  /** Tells which of these contradict the ledger. */
  void tell(List<EndRecord> records, Contradictions met) {
    var held = new Held(ledger);
    records.stream().filter(record -> record.contradicts(ledgerId, held)).forEach(met::met);
  }

  /**
   * Tells what contradicts the ledger in the gaps between what its publisher has sent. What cannot
   * be read now is read when it is asked again.
   */
  void tell(OwnOffsets own, boolean quiet, Contradictions met) {
    try {
      if (quiet) {
        own.upTo(end());
      }
      for (var gap = own.gaps().peek(); gap != null; gap = own.gaps().peek()) {
        contradicting(gap.from(), gap.to()).forEach(met::met);
        own.gaps().remove();
      }
    } catch (RuntimeException later) {
      LOG.debug("It is not known yet who else has written to {}", partition, later);
    }
  }

  private long end() {
    return requireNonNull(consumer.endOffsets(List.of(partition)).get(partition));
  }

  private List<EndRecord> contradicting(long from, long end) {
    var held = new Held(ledger);
    List<EndRecord> found = new ArrayList<>();
    TopicTail.each(
        consumer,
        partition,
        from,
        end,
        record -> {
          if (found.size() < Contradictions.MOST && record.contradicts(ledgerId, held)) {
            found.add(record);
          }
        });
    return found;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
