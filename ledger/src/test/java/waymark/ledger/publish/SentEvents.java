package waymark.ledger.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * The events that publishers put on a topic, in the order of the topic. A commit of which one left
 * a part counts from where the next begins it again; one that stands there whole is never begun
 * again.
 */
public final class SentEvents {

  private record Sent(long position, int index, int count, String event) {}

  private final List<Sent> sent = new ArrayList<>();

  /**
   * Takes in the next record.
   *
   * @param event whatever tells it from others
   * @throws IllegalStateException where it begins a commit again that stands there whole
   */
  public void add(long position, int index, int count, String event) {
    if (index == 0 && !sent.isEmpty() && sent.getLast().position() == position) {
      Sent last = sent.getLast();
      if (last.index() == last.count() - 1) {
        throw new IllegalStateException(
            "Position %d stands on the topic whole, and is begun again".formatted(position));
      }
      while (!sent.isEmpty() && sent.getLast().position() == position) {
        sent.removeLast();
      }
    }
    sent.add(new Sent(position, index, count, event));
  }

  /** In order, each commit as it stands there whole. */
  public List<String> events() {
    return sent.stream().map(Sent::event).toList();
  }
}
