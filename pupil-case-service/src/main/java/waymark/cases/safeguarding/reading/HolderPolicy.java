package waymark.cases.safeguarding.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Which school holds a concern, and so whose safeguarding leads see it: the one it was filed at,
 * until a school of the trust has received the child's file from it. A file sent and not received
 * stays where it was; of a file sent out of the trust the sender keeps its own.
 */
final class HolderPolicy {
  private HolderPolicy() {}

  /**
   * A file that arrived within the trust.
   *
   * @param position where its receipt stands in the ledger
   */
  record Arrival(UUID from, UUID to, long position) {}

  /**
   * A school that has held it, and between which places of the ledger: the file arrived there at
   * the one, and at the next school at the other.
   */
  record Stay(UUID school, long from, long until) {
    boolean answeredBy(AnsweredList list) {
      return list.school().equals(school) && list.position() > from && list.position() < until;
    }
  }

  /**
   * @param filedAt the school it was filed at
   * @param position where that stands in the ledger
   */
  static UUID holder(UUID filedAt, long position, List<Arrival> arrivals) {
    return way(filedAt, position, arrivals).getLast().school();
  }

  /**
   * The schools that have held it one after the other: from the first, whose stay has no beginning,
   * to the one that does.
   */
  static List<Stay> way(UUID filedAt, long position, List<Arrival> arrivals) {
    List<Stay> way = new ArrayList<>(List.of(new Stay(filedAt, -1, Long.MAX_VALUE)));
    List<Arrival> later =
        arrivals.stream()
            .filter(a -> a.position() > position)
            .sorted(Comparator.comparingLong(Arrival::position))
            .toList();
    for (Arrival arrival : later) {
      Stay last = way.getLast();
      if (arrival.from().equals(last.school())) {
        way.set(way.size() - 1, new Stay(last.school(), last.from(), arrival.position()));
        way.add(new Stay(arrival.to(), arrival.position(), Long.MAX_VALUE));
      }
    }
    return way;
  }
}
