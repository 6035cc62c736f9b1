package waymark.ledger.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * The streams of which something is set aside, as this process found them when it last looked. Not
 * in the database: there another process, or one long gone, could say otherwise.
 */
final class Blocked {
  private static final long NONE = Long.MAX_VALUE;

  /** By stream the position before which it lacks an event; none where its next cannot be read. */
  private final Map<String, Long> gaps = new ConcurrentHashMap<>();

  boolean isEmpty() {
    return gaps.isEmpty();
  }

  boolean has(String stream) {
    return gaps.containsKey(stream);
  }

  Set<String> streams() {
    return Set.copyOf(gaps.keySet());
  }

  /** From now on its stream is blocked by what is given, which it gives back. */
  Parked by(Parked first) {
    Received head = first.message().head();
    gaps.put(head.stream(), first.refused() ? NONE : head.position());
    return first;
  }

  void free(String stream) {
    gaps.remove(stream);
  }

  /** Those that lack an event from a position on beyond the first of these and up to the last. */
  List<String> lacking(long after, long upTo) {
    List<String> lacking = new ArrayList<>();
    gaps.forEach((stream, gap) -> {
      if (gap > after && gap <= upTo) {
        lacking.add(stream);
      }
    });
    return lacking;
  }

  /** Up to where, at most to this position, none lacks anything. */
  long whole(long position) {
    LongStream before = gaps.values().stream().mapToLong(gap -> gap - 1);
    return before.reduce(position, Math::min);
  }
}
