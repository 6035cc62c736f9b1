package waymark.reporting.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/** How a pupil's segments grow when something is written down. */
public final class Segments {
  private Segments() {}

  /**
   * @param before the pupil's segments so far; the periods they still say are those of said
   * @param said the history before something was written down
   * @param told the history with it
   * @param recordedAt when it was written down; never before anything earlier
   * @return the segments with the periods no longer told closed at recordedAt, new ones opened
   */
  public static List<Segment> after(
      List<Segment> before, History said, History told, Instant recordedAt) {
    int same = same(said.periods(), told.periods());
    var gone = new HashSet<>(from(said.periods(), same));
    var come = new ArrayList<>(from(told.periods(), same));
    come.removeIf(gone::contains);
    gone.removeAll(new HashSet<>(from(told.periods(), same)));
    var segments = new ArrayList<>(before);
    // What no longer is so was mostly written down of late.
    for (int i = segments.size() - 1; i >= 0 && !gone.isEmpty(); i--) {
      Segment segment = segments.get(i);
      if (segment.stillSaid() && gone.remove(segment.period())) {
        if (segment.recordedFrom().isBefore(recordedAt)) {
          segments.set(i, segment.until(recordedAt));
        } else {
          segments.remove(i); // said and unsaid within one instant: never known to anybody
        }
      }
    }
    come.forEach(period -> segments.add(new Segment(period, recordedAt, Segment.STILL)));
    return Collections.unmodifiableList(segments);
  }

  /** How many periods both begin with; those that were not told anew are the very same. */
  private static int same(List<Period> said, List<Period> told) {
    int same = 0;
    int most = Math.min(said.size(), told.size());
    while (same < most && said.get(same).equals(told.get(same))) {
      same++;
    }
    return same;
  }

  private static List<Period> from(List<Period> periods, int first) {
    return periods.subList(first, periods.size());
  }
}
