package waymark.reporting.subjectaccess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.reporting.subjectaccess.AccessItem.Line;
import waymark.reporting.timeline.Known;
import waymark.reporting.timeline.Recorded;
import waymark.reporting.timeline.TimelineRows;
import waymark.reporting.timeline.Titles;
import waymark.reporting.timeline.Words;

/** Everything that is held about a member of staff, as it was known at a moment. */
@Component
class StaffItems {
  private final StaffHistory history;
  private final TimelineRows timelines;
  private final ReadsByMonth reads;
  private final StaffEntry entry;
  private final Words words;

  StaffItems(
      StaffHistory history,
      TimelineRows timelines,
      ReadsByMonth reads,
      StaffEntry entry,
      Words words) {
    this.history = history;
    this.timelines = timelines;
    this.reads = reads;
    this.entry = entry;
    this.words = words;
  }

  List<AccessItem> of(UUID person, Instant knownAt) {
    List<Recorded> known = Known.by(knownAt, history.of(person));
    if (known.isEmpty()) {
      return List.of();
    }
    List<AccessItem> items = new ArrayList<>();
    items.add(
        new AccessItem(
            "details",
            "About the person",
            "Name",
            List.of(new Line("Name", words.person(person.toString())))));
    known.forEach(event -> items.add(entry.item(event)));
    items.addAll(recordedBy(person, knownAt));
    items.addAll(reads.whatWasViewed(person, knownAt));
    return items;
  }

  /** What they wrote down about pupils, month by month; of whom and what is the pupils' own. */
  private List<AccessItem> recordedBy(UUID person, Instant knownAt) {
    Map<String, List<Line>> months = new TreeMap<>();
    for (Recorded each : Known.by(knownAt, timelines.recordedBy(person))) {
      months
          .computeIfAbsent(each.occurredOn().toString().substring(0, 7), m -> new ArrayList<>())
          .add(new Line(Spoken.moment(each.recordedAt()), Titles.of(each.type())));
    }
    List<AccessItem> items = new ArrayList<>();
    months.forEach((month, lines) ->
        items.add(
            new AccessItem("recorded-" + month, "What this person wrote down", month, lines)));
    return items;
  }
}
