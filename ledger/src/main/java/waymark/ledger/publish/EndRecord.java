package waymark.ledger.publish;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record near the end of a topic, whoever wrote it.
 *
 * @param offset where it stands there
 * @param says what it says it carries; absent where that cannot be read
 * @param fault why it cannot; empty where it can
 * @param closing where it says that the ledger goes on
 * @param placed whether it has the headers without which readers set a record aside
 */
record EndRecord(
    long offset,
    Optional<LastRecord> says,
    String fault,
    Optional<Closing> closing,
    boolean placed) {

  static EndRecord of(ConsumerRecord<?, ?> record) {
    Optional<Closing> closing = Closing.of(record);
    boolean placed =
        Stream.of("stream", "seq", "recordedAt")
            .allMatch(name -> record.headers().lastHeader(name) != null);
    try {
      var says = Optional.of(LastRecord.read(record.headers()));
      return new EndRecord(record.offset(), says, "", closing, placed);
    } catch (IllegalArgumentException e) {
      return new EndRecord(
          record.offset(), Optional.empty(), String.valueOf(e.getMessage()), closing, placed);
    }
  }

  /** What it says, where it says that it is of this ledger and its generation. */
  Optional<LastRecord> of(String ledgerId) {
    return says.filter(place -> place.ledgerId().equals(ledgerId));
  }

  /**
   * Whether it says what the ledger does not hold, so that readers take it for the ledger's, and
   * stop when they meet the ledger's own.
   */
  boolean contradicts(String ledgerId, Held held) {
    return placed && says.isPresent() && of(ledgerId).filter(held::has).isEmpty();
  }

  /** For who has to find out where it came from; without what it holds. */
  String sentence() {
    var position = says.map(LastRecord::position);
    String what = position.map("which says to be position %d and is not"::formatted).orElse(fault);
    return "offset %d, %s".formatted(offset, what);
  }
}
