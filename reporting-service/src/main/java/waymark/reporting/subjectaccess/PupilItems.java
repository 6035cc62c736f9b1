package waymark.reporting.subjectaccess;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import waymark.reporting.SealedJson;
import waymark.reporting.pupils.PupilRow;
import waymark.reporting.subjectaccess.AccessItem.Line;
import waymark.reporting.timeline.Known;
import waymark.reporting.timeline.Recorded;
import waymark.reporting.timeline.Timeline;
import waymark.reporting.timeline.TimelineEntry;
import waymark.reporting.timeline.TimelineRows;
import waymark.reporting.timeline.Titles;
import waymark.reporting.timeline.Words;

/** Everything that is held about a pupil, as it was known at a moment. */
@Component
class PupilItems {
  /** The item with a line for each event, in the order of their items. */
  static final String MESSAGES = "messages";

  private static final String ABOUT = "About the pupil";
  private static final String HISTORY = "What was recorded";
  private static final String PUBLISHED = "Messages between parts of the system";

  private final TimelineRows timelines;
  private final Words words;
  private final ReadsByMonth reads;

  PupilItems(TimelineRows timelines, Words words, ReadsByMonth reads) {
    this.timelines = timelines;
    this.words = words;
    this.reads = reads;
  }

  List<AccessItem> of(UUID pupil, Instant knownAt) {
    List<Recorded> known = Known.by(knownAt, timelines.recorded(pupil));
    if (known.isEmpty()) {
      return List.of();
    }
    PupilRow row = Known.pupil(known);
    List<AccessItem> items = new ArrayList<>();
    items.add(new AccessItem("details", ABOUT, "Name and details", details(row)));
    items.add(
        new AccessItem(
            "standing",
            ABOUT,
            "School and SEN register",
            new StandingInWords(words).of(row.periods())));
    List<TimelineEntry> entries = Timeline.of(known, knownAt, words);
    for (int i = 0; i < entries.size(); i++) {
      items.add(event(entries.get(i), known.get(i)));
    }
    items.addAll(reads.whoViewed(pupil, knownAt));
    items.add(new AccessItem(MESSAGES, PUBLISHED, "Messages sent", messages(known)));
    return items;
  }

  private List<Line> details(PupilRow row) {
    List<Line> lines = new ArrayList<>();
    sealed(lines, row.particulars().last("name"));
    for (String[] field :
        new String[][] {{"dateOfBirth", "Date of birth"}, {"upn", "Unique pupil number"}}) {
      JsonNode value = row.particulars().last(field[0]);
      if (value != null) {
        lines.add(new Line(field[1], Spoken.date(words.opened(SealedJson.read(value)))));
      }
    }
    JsonNode className = row.particulars().last("className");
    if (className != null) {
      lines.add(new Line("Class", className.stringValue()));
    }
    return lines;
  }

  private void sealed(List<Line> lines, @Nullable JsonNode name) {
    if (name != null) {
      lines.add(new Line("Name", NameInFull.of(words.opened(SealedJson.read(name)))));
    }
  }

  private AccessItem event(TimelineEntry entry, Recorded recorded) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("On", Spoken.day(entry.occurredOn())));
    lines.add(writtenDown(Spoken.moment(entry.recordedAt())));
    lines.add(new Line("By", entry.by()));
    JsonNode body = recorded.body();
    sealed(lines, body.path("name").isObject() ? body.get("name") : null);
    for (String[] field :
        new String[][] {{"dateOfBirth", "Date of birth"}, {"upn", "Unique pupil number"}}) {
      if (body.path(field[0]).isObject()) {
        String opened = words.opened(SealedJson.read(body.get(field[0])));
        lines.add(new Line(field[1], Spoken.date(opened)));
      }
    }
    for (JsonNode former : body.path("formerUpns")) {
      lines.add(new Line("Former unique pupil number", words.opened(SealedJson.read(former))));
    }
    entry.details().forEach(d -> lines.add(new Line(d.label(), d.value())));
    return new AccessItem("event-" + entry.seq(), HISTORY, entry.title(), lines);
  }

  /** How an event's item says when it was recorded, to the minute, as its message does. */
  static Line writtenDown(String moment) {
    return new Line("Written down", moment);
  }

  private static List<Line> messages(List<Recorded> known) {
    return known.stream()
        .map(each ->
            new Line(
                Spoken.moment(each.recordedAt()),
                Titles.of(each.type()) + ", position " + each.position() + " of the record"))
        .toList();
  }
}
