package waymark.ledger.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * What the last record of a topic says: where its ledger goes on, and why. Whoever may write to the
 * topic can say it; see {@link Closings} for who is believed.
 *
 * @param former the topic that is left
 * @param reason of the generation that is begun, in its operator's words
 * @param signature of the text
 */
record Closing(String former, Successor next, String reason, String signature) {

  private static final Pattern ID = Pattern.compile("([^/]+)/([^/]+)/([2-9]|[1-9][0-9]{1,5})");
  private static final String LEDGER = "successor";
  private static final String TOPIC = "successorTopic";
  private static final String REASON = "reason";
  private static final String SIGNATURE = "signature";

  /** Nothing, on every record but a topic's last. */
  static Optional<Closing> of(ConsumerRecord<?, ?> record) {
    Headers headers = record.headers();
    if (headers.lastHeader(LEDGER) == null) {
      return Optional.empty();
    }
    var next = new Successor(text(headers, LEDGER), text(headers, TOPIC));
    return Optional.of(
        new Closing(record.topic(), next, text(headers, REASON), text(headers, SIGNATURE)));
  }

  /** The record with which a ledger leaves a topic after this position. */
  static ProducerRecord<String, byte[]> record(
      Topic former, Topic next, String reason, long position) {
    var successor = new Successor(next.ledgerId(), next.name());
    var unsigned = new Closing(former.name(), successor, reason, "");
    var record = new ProducerRecord<String, byte[]>(former.name(), 0, LEDGER, null);
    add(record, "ledgerId", former.ledgerId());
    add(record, "position", String.valueOf(position));
    add(record, "index", "0");
    add(record, "count", "1");
    add(record, "hash", "closed");
    add(record, LEDGER, next.ledgerId());
    add(record, TOPIC, next.name());
    add(record, REASON, reason);
    add(record, SIGNATURE, former.signer().sign(unsigned.signed()));
    return record;
  }

  /** The text that is signed: no checkpoint or decision has such a second line. */
  String signed() {
    return "%s\ngoes on as %s\non %s\n%s\n"
        .formatted(former, next.ledgerId(), next.topic(), reason);
  }

  /** The first topic of the ledger, where a later generation of it can go on there; else empty. */
  Optional<String> firstTopic() {
    Matcher id = ID.matcher(next.ledgerId());
    if (!id.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(id.group(3));
    String first = id.group(1) + "." + id.group(2);
    boolean later =
        next.topic().equals(first + "." + number)
            && (former.equals(first)
                || IntStream.range(2, number).anyMatch(n -> former.equals(first + "." + n)));
    return later ? Optional.of(first) : Optional.empty();
  }

  private static String text(Headers headers, String name) {
    var header = headers.lastHeader(name);
    return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
  }

  private static void add(ProducerRecord<String, byte[]> record, String name, String text) {
    record.headers().add(name, text.getBytes(UTF_8));
  }
}
