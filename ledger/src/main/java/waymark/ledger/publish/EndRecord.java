package waymark.ledger.publish;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record near the end of a topic, whoever wrote it.
 *
 * @param offset where it stands there
 * @param says what it says it carries; absent where that cannot be read
 * @param fault why it cannot; empty where it can
 * @param successor where the ledger goes on, if this record closes the topic
 */
record EndRecord(
    long offset, Optional<LastRecord> says, String fault, Optional<Successor> successor) {

  static EndRecord of(ConsumerRecord<?, ?> record) {
    Optional<Successor> successor = Successor.of(record);
    try {
      var says = Optional.of(LastRecord.read(record.headers()));
      return new EndRecord(record.offset(), says, "", successor);
    } catch (IllegalArgumentException e) {
      return new EndRecord(
          record.offset(), Optional.empty(), String.valueOf(e.getMessage()), successor);
    }
  }

  /** What it says, where it says that it is of this ledger and its generation. */
  Optional<LastRecord> of(String ledgerId) {
    return says.filter(place -> place.ledgerId().equals(ledgerId));
  }

  /** For who has to find out where it came from; without what it holds. */
  String sentence() {
    var position = says.map(LastRecord::position);
    String what = position.map("which says to be position %d and is not"::formatted).orElse(fault);
    return "offset %d, %s".formatted(offset, what);
  }
}
