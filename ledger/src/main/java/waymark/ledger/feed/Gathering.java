package waymark.ledger.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.ledger.feed.Arrival.Message;

/**
 * Streams gathered from one reading of a log, as many as memory may hold. Every stream has a number
 * by its name; those in a range are gathered, and the range narrows when it proves too wide. What
 * lies above it is for another reading. A stream that is too long by itself comes in pieces.
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
   * @param mostBytes held at once
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
      bytes += length(message);
      while (bytes > mostBytes && to - from > 1 && streams.size() > 1) {
        narrow();
      }
    }
  }

  /** Whether one stream alone is more than may be held. */
  boolean full() {
    return bytes > mostBytes;
  }

  private void narrow() {
    to = from + (to - from) / 2;
    streams.keySet().removeIf(stream -> !wants(stream));
    bytes = streams.values().stream().mapToLong(Gathering::length).sum();
  }

  /**
   * Some streams, with all of each that was gathered, in its order.
   *
   * @param bytes as they count here
   */
  record Chunk(Set<String> streams, List<Message> messages, long bytes) {
    static final Chunk NONE = new Chunk();

    private Chunk() {
      this(new HashSet<>(), new ArrayList<>(), 0);
    }

    private Chunk and(String stream, List<Message> all) {
      streams.add(stream);
      messages.addAll(all);
      return new Chunk(streams, messages, bytes + length(all));
    }
  }

  /**
   * All that was gathered; holds nothing afterwards.
   *
   * @param bytes a chunk is to have, or little more if its last stream is not long
   */
  List<Chunk> chunks(long bytes) {
    List<Chunk> chunks = new ArrayList<>();
    Chunk chunk = new Chunk();
    for (var stream : streams.entrySet()) {
      chunk = chunk.and(stream.getKey(), stream.getValue());
      if (chunk.bytes() >= bytes) {
        chunks.add(chunk);
        chunk = new Chunk();
      }
    }
    chunks.add(chunk);
    streams = new HashMap<>();
    this.bytes = 0;
    return chunks;
  }

  private static long length(List<Message> messages) {
    return messages.stream().mapToLong(Gathering::length).sum();
  }

  private static long length(Message message) {
    byte[] value = message.value();
    return OVERHEAD + (value == null ? 0 : value.length);
  }

  /** Spread evenly, and the same at every reading. */
  private static long number(String stream) {
    int mixed = stream.hashCode() * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & 0xFFFFFFFFL;
  }
}
