package waymark.ledger.publish;

import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Which offsets a publisher's records and the ends of its transactions take, and which not. */
final class OwnOffsets {

  /**
   * @param from the first offset
   * @param to the one behind the last
   */
  record Gap(long from, long to) {}

  private final Queue<Gap> gaps = new ArrayDeque<>();
  private long next;
  private int ends;

  /** All before this offset is known. */
  void begin(long end) {
    next = end;
  }

  void sent(@Nullable RecordMetadata record) {
    if (record != null) {
      upTo(record.offset());
      next = record.offset() + 1;
    }
  }

  /** The end of a transaction takes an offset, before anything that is sent after it. */
  void ended() {
    ends++;
  }

  /** The topic ends before this offset; what is not its publisher's, somebody else has written. */
  void upTo(long end) {
    if (end > next + ends) {
      gaps.add(new Gap(next, end));
    }
    if (end > next) {
      next = end;
      ends = 0;
    }
  }

  /** To be taken out by who has looked what stands there. */
  Queue<Gap> gaps() {
    return gaps;
  }
}
