package waymark.ledger.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which records that say where a ledger goes on are believed: those that lead to a later generation
 * of the topic's own ledger, signed by the key that its first topic names first. Nobody can put a
 * record in front of that one, so that whoever else may write to a topic leads no reader away.
 */
public final class Closings {

  private static final Logger LOG = LoggerFactory.getLogger(Closings.class);

  private final Map<String, Object> connection;
  private final Map<String, NamedKey> keys = new ConcurrentHashMap<>();

  /**
   * @param connection Kafka client settings
   */
  public Closings(Map<String, Object> connection) {
    this.connection = connection;
  }

  /** Where the ledger goes on, if this record is believed to say so. */
  public Optional<Successor> of(ConsumerRecord<?, ?> record) {
    Optional<Closing> said = Closing.of(record);
    Optional<Successor> believed = said.filter(this::believed).map(Closing::next);
    if (said.isPresent() && believed.isEmpty()) {
      LOG.warn(
          "Offset {} of {} says where its ledger goes on, and the ledger's owner has not signed that: passed over",
          record.offset(),
          record.topic());
    }
    return believed;
  }

  /**
   * Where a topic's ledger goes on, if the topic's last record says that it does; whatever somebody
   * else wrote after that one says nothing.
   */
  public Optional<Successor> of(String topic) {
    return TopicTail.read(topic, connection, (tail, enough) -> told(tail));
  }

  private Optional<Successor> told(List<EndRecord> tail) {
    return tail.stream()
        .flatMap(each -> each.closing().stream())
        .filter(this::believed)
        .map(Closing::next)
        .findFirst();
  }

  boolean believed(Closing closing) {
    return closing
        .firstTopic()
        .flatMap(this::key)
        .filter(key -> key.signed(closing.signed(), closing.signature()))
        .isPresent();
  }

  private Optional<NamedKey> key(String firstTopic) {
    return Optional.ofNullable(keys.get(firstTopic))
        .or(() -> {
          Optional<NamedKey> found = NamedKey.first(firstTopic, connection);
          found.ifPresent(key -> keys.put(firstTopic, key));
          return found;
        });
  }
}
