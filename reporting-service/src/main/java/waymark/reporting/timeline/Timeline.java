package waymark.reporting.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A pupil's events in words, as they had been written down by a given moment. Pure. */
public final class Timeline {
  private Timeline() {}

  /**
   * @param knownAt events recorded later are left out, corrections too
   * @return in the order in which they were recorded
   */
  public static List<TimelineEntry> of(List<Recorded> recorded, Instant knownAt, Words words) {
    List<Recorded> known = Known.by(knownAt, recorded);
    Map<Long, Long> correctedBy = new HashMap<>();
    known.forEach(each -> each.corrects().forEach(seq -> correctedBy.put(seq, each.seq())));
    return known.stream().map(each -> entry(each, correctedBy, words)).toList();
  }

  private static TimelineEntry entry(Recorded each, Map<Long, Long> correctedBy, Words words) {
    return new TimelineEntry(
        each.seq(),
        each.position(),
        each.type(),
        each.occurredOn(),
        each.recordedAt(),
        words.person(each.actor()),
        Titles.of(each.type()),
        Details.of(each, words),
        each.corrects().size() == 1 ? each.corrects().getFirst() : null,
        each.body().hasNonNull("correctedOn")
            ? LocalDate.parse(each.body().get("correctedOn").asString())
            : null,
        correctedBy.get(each.seq()));
  }
}
