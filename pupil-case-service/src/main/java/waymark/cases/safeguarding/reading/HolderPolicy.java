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
   * @param filedAt the school it was filed at
   * @param position where that stands in the ledger
   */
  static UUID holder(UUID filedAt, long position, List<Arrival> arrivals) {
    return way(filedAt, position, arrivals).getLast();
  }

  /** The schools that have held it one after the other: from the first to the one that does. */
  static List<UUID> way(UUID filedAt, long position, List<Arrival> arrivals) {
    List<UUID> way = new ArrayList<>(List.of(filedAt));
    List<Arrival> later =
        arrivals.stream()
            .filter(a -> a.position() > position)
            .sorted(Comparator.comparingLong(Arrival::position))
            .toList();
    for (Arrival arrival : later) {
      if (arrival.from().equals(way.getLast())) {
        way.add(arrival.to());
      }
    }
    return way;
  }
}
