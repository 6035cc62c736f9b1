package waymark.ledger.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.ledger.feed.Arrival.Message;

/**
 * Streams gathered whole from one reading of a log, as many as memory may hold. Every stream has a
 * number by its name; those in a range are gathered, and the range narrows when it proves too wide.
 * What lies above it is for another reading.
 */
final class Gathering {
  static final long NUMBERS = 1L << 32;

  /** What a message takes besides its content: some strings, most of them its hash and stream. */
  private static final int OVERHEAD = 600;

  private final long from;
  private final long mostBytes;
  private long to = NUMBERS;
  private long bytes;
  private Map<String, List<Message>> streams = new HashMap<>();

  /**
   * @param from the first number that is gathered
   * @param mostBytes held at once, if they hold one stream at least
   */
  Gathering(long from, long mostBytes) {
    this.from = from;
    this.mostBytes = mostBytes;
  }

  /** The first number that was not gathered. */
  long to() {
    return to;
  }

  boolean wants(String stream) {
    long number = number(stream);
    return number >= from && number < to;
  }

  void add(Message message) {
    if (wants(message.head().stream())) {
      streams.computeIfAbsent(message.head().stream(), name -> new ArrayList<>()).add(message);
      bytes += bytes(message);
      while (bytes > mostBytes && to - from > 1 && streams.size() > 1) {
        narrow();
      }
    }
  }

  private void narrow() {
    to = from + (to - from) / 2;
    streams.keySet().removeIf(stream -> !wants(stream));
    bytes = streams.values().stream().flatMap(List::stream).mapToLong(Gathering::bytes).sum();
  }

  /** All that was gathered, some streams at a time, each in its order; holds nothing afterwards. */
  List<List<Message>> chunks(int events) {
    List<List<Message>> chunks = new ArrayList<>();
    List<Message> chunk = new ArrayList<>();
    for (List<Message> stream : streams.values()) {
      chunk.addAll(stream);
      if (chunk.size() >= events) {
        chunks.add(chunk);
        chunk = new ArrayList<>();
      }
    }
    chunks.add(chunk);
    streams = new HashMap<>();
    return chunks;
  }

  private static long bytes(Message message) {
    byte[] value = message.value();
    return OVERHEAD + (value == null ? 0 : value.length);
  }

  /** Spread evenly, and the same at every reading. */
  private static long number(String stream) {
    int mixed = stream.hashCode() * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & 0xFFFFFFFFL;
  }
}
