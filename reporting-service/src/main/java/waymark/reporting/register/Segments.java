package waymark.reporting.register;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** How a pupil's segments grow when something is written down. */
public final class Segments {
  private Segments() {}

  /**
   * @param before the pupil's segments so far
   * @param facts all the pupil's facts in the order of their seq, the new one last
   * @param recordedAt when the new fact was written down; never before any earlier one
   * @return the segments with the periods no longer told closed at recordedAt, new ones opened
   */
  public static List<Segment> after(List<Segment> before, List<Fact> facts, Instant recordedAt) {
    var told = History.of(facts);
    // Periods of one moment's knowledge never overlap, so that the day it begins on names each.
    var toldFrom = told.stream().collect(toMap(Period::from, identity()));
    var kept = new HashSet<LocalDate>();
    var segments = new ArrayList<Segment>();
    for (Segment segment : before) {
      Period period = segment.period();
      if (!segment.stillSaid()) {
        segments.add(segment);
      } else if (period.equals(toldFrom.get(period.from()))) {
        kept.add(period.from());
        segments.add(segment);
      } else if (segment.recordedFrom().isBefore(recordedAt)) {
        segments.add(segment.until(recordedAt));
      } // Else said and unsaid within one instant: never known to anybody.
    }
    told.stream()
        .filter(period -> !kept.contains(period.from()))
        .map(period -> new Segment(period, recordedAt, Segment.STILL))
        .forEach(segments::add);
    return List.copyOf(segments);
  }
}
