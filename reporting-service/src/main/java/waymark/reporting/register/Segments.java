package waymark.reporting.register;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

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
    var kept = new HashSet<Period>();
    before.stream().filter(Segment::stillSaid).map(Segment::period).forEach(kept::add);
    var closed =
        before.stream()
            .map(s -> s.stillSaid() && !told.contains(s.period()) ? s.until(recordedAt) : s)
            // Said and unsaid within one instant was never known to anybody.
            .filter(s -> s.recordedFrom().isBefore(s.recordedTo()));
    var opened =
        told.stream()
            .filter(period -> !kept.contains(period))
            .map(period -> new Segment(period, recordedAt, Segment.STILL));
    return Stream.concat(closed, opened).toList();
  }
}
