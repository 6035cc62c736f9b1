package waymark.ledger.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import waymark.ledger.feed.Arrival.Message;

/**
 * A batch in portions that are taken in one after the other, each with all a stream has in it. A
 * batch of few messages may touch many long rows: after a pause, one of every pupil.
 */
final class Portions {
  private Portions() {}

  /**
   * @param bytes of the row that a message is the last of
   * @param most bytes of a portion's rows, where it has more than one
   */
  static List<List<Message>> of(List<Message> batch, ToLongFunction<Message> bytes, long most) {
    Map<String, List<Message>> streams = new LinkedHashMap<>();
    for (Message message : batch) {
      streams.computeIfAbsent(message.head().stream(), name -> new ArrayList<>()).add(message);
    }
    List<List<Message>> portions = new ArrayList<>();
    List<Message> portion = new ArrayList<>();
    long held = 0;
    for (List<Message> stream : streams.values()) {
      long more = bytes.applyAsLong(stream.getLast());
      if (held > 0 && held + more > most) {
        portions.add(portion);
        portion = new ArrayList<>();
        held = 0;
      }
      portion.addAll(stream);
      held += more;
    }
    portions.add(portion);
    return portions;
  }
}
