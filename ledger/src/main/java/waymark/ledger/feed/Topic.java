package waymark.ledger.feed;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import waymark.ledger.publish.Successor;

/**
 * A ledger's topic; it has one partition, which readers take by hand: there is no consumer group.
 *
 * @param bootstrap addresses of the broker, {@code host:port} separated by commas
 * @param name such as {@code demo.cases}
 */
public record Topic(String bootstrap, String name) {
  TopicPartition partition() {
    return new TopicPartition(name, 0);
  }

  /** Where the ledger goes on, if it left this topic. */
  Optional<Successor> successor() {
    return Successor.closing(
        name, Map.of("bootstrap.servers", bootstrap, "allow.auto.create.topics", false));
  }

  /**
   * Reads uncommitted: every record is durable in its ledger before it is sent; transactions on the
   * topic only fence a stale publisher.
   */
  Consumer<byte[], byte[]> consumer(String reader, int atMost) {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers",
            bootstrap,
            "client.id",
            reader,
            "enable.auto.commit",
            false,
            "auto.offset.reset",
            "none",
            "allow.auto.create.topics",
            false,
            "isolation.level",
            "read_uncommitted",
            "max.poll.records",
            atMost,
            "fetch.max.bytes",
            Room.FETCHED,
            "max.partition.fetch.bytes",
            Room.FETCHED),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}
