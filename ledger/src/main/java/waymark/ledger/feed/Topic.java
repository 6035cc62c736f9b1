package waymark.ledger.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import waymark.ledger.publish.BrokerAddress;
import waymark.ledger.publish.Closings;
import waymark.ledger.publish.Successor;

/**
 * A ledger's topic; it has one partition, which readers take by hand: there is no consumer group.
 *
 * @param bootstrap of the broker, as {@link BrokerAddress} reads it
 * @param name such as {@code demo.cases}
 */
public record Topic(String bootstrap, String name) {
  TopicPartition partition() {
    return new TopicPartition(name, 0);
  }

  /** Where the ledger goes on, if it left this topic. */
  Optional<Successor> successor() {
    return closings().of(name);
  }

  /** Who is believed that it did. */
  Closings closings() {
    return new Closings(settings(Map.of()));
  }

  /**
   * Reads uncommitted: every record is durable in its ledger before it is sent; transactions on the
   * topic only fence a stale publisher.
   */
  Consumer<byte[], byte[]> consumer(String reader, int atMost) {
    return new KafkaConsumer<>(
        settings(
            Map.of(
                "client.id",
                reader,
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "none",
                "isolation.level",
                "read_uncommitted",
                "max.poll.records",
                atMost,
                "fetch.max.bytes",
                Room.FETCHED,
                "max.partition.fetch.bytes",
                Room.FETCHED)),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }

  private Map<String, Object> settings(Map<String, Object> more) {
    Map<String, Object> settings = new HashMap<>(BrokerAddress.settings(bootstrap));
    settings.put("allow.auto.create.topics", false);
    settings.putAll(more);
    return settings;
  }

  /** Without the address, in which there may be a password. */
  @Override
  public String toString() {
    return name;
  }
}
