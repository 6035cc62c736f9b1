package waymark.ledger.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import waymark.ledger.feed.Arrival.Message;
import waymark.ledger.feed.Arrival.Unreadable;

/** Reads the headers every ledger puts on its records; text in UTF-8, numbers in decimal. */
final class Envelope {
  private Envelope() {}

  static Arrival read(ConsumerRecord<byte[], byte[]> entry) {
    Headers headers = entry.headers();
    try {
      return new Message(entry.offset(), head(headers, entry.key()), entry.value());
    } catch (IllegalArgumentException | DateTimeException refused) {
      String reason = String.valueOf(refused.getMessage());
      return new Unreadable(entry.offset(), reason, text(headers, "stream", "?"), entry.value());
    }
  }

  /** The stream that a record names, without reading the rest; empty where it names none. */
  static String stream(ConsumerRecord<byte[], byte[]> entry) {
    return text(entry.headers(), "stream", "");
  }

  private static Received head(Headers headers, byte[] key) {
    long position = number(headers, "position", 1);
    int count = few(headers, "count", 1);
    int index = few(headers, "index", 0);
    if (index >= count) {
      throw new IllegalArgumentException("The header index is not below the header count.");
    }
    String type = text(headers, "type", "");
    return new Received(
        needed(headers, "ledgerId"),
        position,
        index,
        count,
        needed(headers, "stream"),
        number(headers, "seq", 0),
        type,
        type.isEmpty() ? 0 : few(headers, "version", 1),
        Instant.parse(needed(headers, "recordedAt")),
        needed(headers, "hash"),
        key == null ? "" : new String(key, UTF_8),
        null);
  }

  private static int few(Headers headers, String name, long least) {
    long number = number(headers, name, least);
    if (number > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("The header " + name + " is too large.");
    }
    return (int) number;
  }

  private static long number(Headers headers, String name, long least) {
    String text = needed(headers, name);
    long number;
    try {
      number = Long.parseLong(text);
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException("The header " + name + " is not a number.", notANumber);
    }
    if (number < least) {
      throw new IllegalArgumentException("The header " + name + " is below " + least + ".");
    }
    return number;
  }

  private static String needed(Headers headers, String name) {
    String text = text(headers, name, "");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("The header " + name + " is missing.");
    }
    return text;
  }

  private static String text(Headers headers, String name, String absent) {
    var header = headers.lastHeader(name);
    return header == null || header.value() == null ? absent : new String(header.value(), UTF_8);
  }
}
