package waymark.ledger.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the end of a topic tells the ledger that is published there.
 *
 * @param last the newest record that carries what the ledger holds; none on a topic without one
 * @param strange those after it that somebody else has written: readers pass over them or set them
 *     aside, and so does the publisher
 * @param objection why nothing may be published after them
 * @param end the offset behind the newest record
 */
record Ending(
    Optional<LastRecord> last, List<EndRecord> strange, Optional<String> objection, long end) {

  /**
   * Judges a topic's newest records. A record is the ledger's own where the ledger holds the commit
   * it names. One that is not, and goes on where the newest of those ends, is what the ledger has
   * lost: a publisher leaves out no position. Any other was written by somebody else.
   *
   * @param tail in the topic's order
   * @param enough whether no more can be had; without one of its own the answer else is empty
   */
  static Optional<Ending> of(Topic topic, Tail ledger, List<EndRecord> tail, boolean enough) {
    var objections = new Objections(topic);
    long end = tail.isEmpty() ? 0 : tail.getLast().offset() + 1;
    for (int at = tail.size() - 1; at >= 0; at--) {
      Optional<LastRecord> own =
          tail.get(at).of(topic.ledgerId()).filter(place -> holds(ledger, place));
      if (own.isPresent()) {
        return Optional.of(after(own.get(), tail.subList(at + 1, tail.size()), objections, end));
      }
    }
    return enough ? Optional.of(without(tail, objections, end)) : Optional.empty();
  }

  private static boolean holds(Tail ledger, LastRecord place) {
    return ledger.from(place.position(), 1).stream()
        .anyMatch(c -> c.position() == place.position() && c.hash().equals(place.hash()));
  }

  private static Ending after(
      LastRecord own, List<EndRecord> others, Objections objections, long end) {
    LastRecord seen = own;
    for (EndRecord other : others) {
      long next = seen.position() + 1;
      seen = other.of(own.ledgerId()).filter(place -> place.position() == next).orElse(seen);
    }
    Optional<String> lost = seen == own ? Optional.empty() : Optional.of(objections.hasSeen(seen));
    return new Ending(Optional.of(own), others, closed(others, objections).or(() -> lost), end);
  }

  private static Ending without(List<EndRecord> others, Objections objections, long end) {
    String ledgerId = objections.topic().ledgerId();
    List<LastRecord> readable =
        new ArrayList<>(others.stream().flatMap(other -> other.says().stream()).toList());
    Optional<String> objection =
        Stream.of(
                closed(others, objections),
                readable.reversed().stream()
                    .filter(place -> place.ledgerId().equals(ledgerId))
                    .findFirst()
                    .map(objections::hasSeen),
                readable.reversed().stream().findFirst().map(objections::isOf))
            .flatMap(Optional::stream)
            .findFirst();
    return new Ending(Optional.empty(), others, objection, end);
  }

  private static Optional<String> closed(List<EndRecord> others, Objections objections) {
    return others.stream()
        .flatMap(other -> other.closing().stream())
        .filter(objections.topic().closings()::believed)
        .map(Closing::next)
        .findFirst()
        .map(objections::wentOn);
  }
}
