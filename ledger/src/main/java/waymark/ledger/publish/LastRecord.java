package waymark.ledger.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Headers;

/** What a topic's record says it carries: which event of which commit, and that commit's hash. */
record LastRecord(String ledgerId, long position, int index, int count, String hash) {

  /** The last position the topic holds every event of. */
  long wholePosition() {
    return index == count - 1 ? position : position - 1;
  }

  /**
   * @throws IllegalArgumentException where a header is missing or makes no sense, with which one
   */
  static LastRecord read(Headers headers) {
    int count = number(headers, "count", 1, Integer.MAX_VALUE).intValue();
    return new LastRecord(
        text(headers, "ledgerId"),
        number(headers, "position", 1, Long.MAX_VALUE),
        number(headers, "index", 0, count - 1).intValue(),
        count,
        text(headers, "hash"));
  }

  private static Long number(Headers headers, String name, long least, long most) {
    String text = text(headers, name);
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // As one that is too small or too large.
    }
    throw new IllegalArgumentException("its header " + name + " makes no sense");
  }

  private static String text(Headers headers, String name) {
    var header = headers.lastHeader(name);
    if (header == null || header.value() == null || header.value().length == 0) {
      throw new IllegalArgumentException("its header " + name + " is missing");
    }
    return new String(header.value(), UTF_8);
  }
}
