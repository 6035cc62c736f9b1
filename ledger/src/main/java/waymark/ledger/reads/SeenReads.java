package waymark.ledger.reads;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts reads in the order of their list, and says of each which place it has there. */
final class SeenReads {
  private static final Comparator<SeenRead> NEWEST_FIRST =
      Comparator.comparing((SeenRead seen) -> seen.place().at())
          .thenComparing(SeenRead::id)
          .reversed();

  private SeenReads() {}

  /**
   * @param seen of one or more logs, up to the instant of the last one of the page before
   * @param had how many of that instant the pages before gave
   */
  static List<SeenRead> placed(Stream<SeenRead> seen, int had, int most) {
    List<SeenRead> placed = new ArrayList<>();
    @Nullable Instant before = null;
    int nth = 0;
    for (SeenRead each : seen.sorted(NEWEST_FIRST).toList()) {
      nth = each.place().at().equals(before) ? nth + 1 : 1;
      before = each.place().at();
      placed.add(each.as(nth));
    }
    return placed.stream().skip(had).limit(most).toList();
  }
}
