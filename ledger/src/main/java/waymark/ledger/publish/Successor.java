package waymark.ledger.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a ledger goes on as a new generation: said by the last record of the topic it leaves.
 *
 * @param ledgerId of the new generation
 * @param topic of the new generation
 */
public record Successor(String ledgerId, String topic) {

  private static final Logger LOG = LoggerFactory.getLogger(Successor.class);
  private static final Pattern ID = Pattern.compile("([^/]+)/([^/]+)/([2-9]|[1-9][0-9]{1,5})");
  private static final String LEDGER = "successor";
  private static final String TOPIC = "successorTopic";

  /**
   * What a record says of it: nothing, on every record but a topic's last. Whoever else may write
   * to the topic can say anything: believed is only what leads to a later generation of the topic's
   * own ledger, so that nobody is led away, or round and round.
   */
  public static Optional<Successor> of(ConsumerRecord<?, ?> record) {
    Optional<Successor> said = of(record.headers());
    if (said.isEmpty() || said.get().isLaterThan(record.topic())) {
      return said;
    }
    LOG.warn(
        "Offset {} of {} says that its ledger goes on where no later generation of it can: passed over",
        record.offset(),
        record.topic());
    return Optional.empty();
  }

  private boolean isLaterThan(String former) {
    Matcher id = ID.matcher(ledgerId);
    if (!id.matches()) {
      return false;
    }
    int number = Integer.parseInt(id.group(3));
    String first = id.group(1) + "." + id.group(2);
    return topic.equals(first + "." + number)
        && (former.equals(first)
            || IntStream.range(2, number).anyMatch(n -> former.equals(first + "." + n)));
  }

  private static Optional<Successor> of(Headers headers) {
    var ledger = headers.lastHeader(LEDGER);
    var topic = headers.lastHeader(TOPIC);
    return ledger == null || ledger.value() == null || topic == null || topic.value() == null
        ? Optional.empty()
        : Optional.of(
            new Successor(new String(ledger.value(), UTF_8), new String(topic.value(), UTF_8)));
  }

  /**
   * Where a topic's ledger goes on, if the topic's last record says that it does; whatever somebody
   * else wrote after that one says nothing.
   */
  public static Optional<Successor> closing(String topic, Map<String, Object> connection) {
    return TopicTail.read(topic, connection, (tail, enough) -> told(tail)).stream()
        .flatMap(List::stream)
        .findFirst();
  }

  /** What these say; empty where none of them can be read, so that older ones decide. */
  private static Optional<List<Successor>> told(List<EndRecord> tail) {
    List<Successor> told = tail.stream().flatMap(each -> each.successor().stream()).toList();
    boolean readable = tail.stream().anyMatch(each -> each.says().isPresent());
    return told.isEmpty() && !readable ? Optional.empty() : Optional.of(told);
  }

  /** The record that closes a topic after this position. */
  ProducerRecord<String, byte[]> closing(Topic former, long position) {
    var record = new ProducerRecord<String, byte[]>(former.name(), 0, LEDGER, null);
    add(record, "ledgerId", former.ledgerId());
    add(record, "position", String.valueOf(position));
    add(record, "index", "0");
    add(record, "count", "1");
    add(record, "hash", "closed");
    add(record, LEDGER, ledgerId);
    add(record, TOPIC, topic);
    return record;
  }

  private static void add(ProducerRecord<String, byte[]> record, String name, String text) {
    record.headers().add(name, text.getBytes(UTF_8));
  }
}
