package waymark.reporting.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Received;
import waymark.ledger.testing.PlainKeys;
import waymark.ledger.testing.Spoilt;
import waymark.reporting.PlainWords;
import waymark.reporting.SealedJson;
import waymark.reporting.timeline.Recorded;
import waymark.reporting.timeline.Timeline;
import waymark.reporting.timeline.TimelineProjection;
import waymark.reporting.trust.TrustView;

/** What one message holds takes no page from those who read of other pupils. */
class UnreadablePupilTest {
  private static final String FOLDER = "pupil-case";
  private static final UUID PUPIL = UUID.fromString("6f1e9a52-4c1f-4f5e-9c86-0d6f5d3f4a11");
  private static final String STREAM = "pupil:" + PUPIL;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private final PupilProjection pupils = new PupilProjection();
  private final TimelineProjection timelines = new TimelineProjection();

  static List<String> names() {
    return Spoilt.names(FOLDER);
  }

  /** Nothing precedes the joining; all else follows it and an entry on the register. */
  private static List<Received> before(String name) {
    return name.equals("joined-school")
        ? List.of()
        : List.of(
            Spoilt.example(FOLDER, "joined-school", STREAM, 0),
            Spoilt.example(FOLDER, "placed-on-register", STREAM, 1));
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_message_makes_a_list_of_pupils_fail(String name) {
    PupilRow known = null;
    for (Received message : before(name)) {
      known = pupils.fold(known, message);
    }
    PupilRow row = known;
    var now = new AtomicReference<PupilRow>(PupilRow.NONE);
    Spoilt.each(
        FOLDER,
        name,
        STREAM,
        before(name).size(),
        message -> now.set(pupils.fold(row, message)),
        () -> listed(pupils.read(pupils.write(now.get()))));
  }

  /** As search, register, proposals and retention do. */
  private static void listed(PupilRow row) {
    row.className();
    row.taughtIn();
    row.left();
    row.yearGroup();
    row.erasureStage();
    row.standingOn(TODAY);
    for (String field : List.of("name", "dateOfBirth", "upn")) {
      JsonNode value = row.particulars().last(field);
      if (value != null) {
        SealedJson.read(value);
      }
    }
    if (row.proposed() != null) {
      ProposedEntry.of(new FoundRow(PUPIL, 1, row), new NameIndex(PlainKeys.KEYS));
    }
    HistoryItem.all(row.proposals().last("history"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_message_makes_a_timeline_fail(String name) {
    List<Recorded> known = null;
    for (Received message : before(name)) {
      known = timelines.fold(known, message);
    }
    List<Recorded> recorded = known;
    var now = new AtomicReference<List<Recorded>>(List.of());
    Spoilt.each(
        FOLDER,
        name,
        STREAM,
        before(name).size(),
        message -> now.set(timelines.fold(recorded, message)),
        () -> {
          List<Recorded> all = timelines.read(timelines.write(now.get()));
          Timeline.of(all, Instant.MAX, PlainWords.WORDS);
          all.forEach(Recorded::actor);
        });
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_message_hides_the_names_of_others(String name) {
    var index = new NameIndex(PlainKeys.KEYS);
    UUID other = UUID.randomUUID();
    index.hear(Spoilt.example(FOLDER, "joined-school", "pupil:" + other, 0));
    Spoilt.each(
        FOLDER,
        name,
        STREAM,
        0,
        index::hear,
        () -> {
          index.open();
          assertThat(index.search("quillfeather")).extracting(IndexedName::pupil).contains(other);
        });
  }

  @Test
  void no_message_of_the_directory_makes_names_of_staff_or_schools_fail() {
    for (String name : Spoilt.names("directory")) {
      var trust = new TrustView(PlainKeys.KEYS);
      var person = "c7b1b0f2-1c0a-4a53-9b43-2d7b8f6a1e66";
      Spoilt.each(
          "directory",
          name,
          "person:" + person,
          0,
          message -> trust.told(message.type(), (ObjectNode) message.body()),
          () -> {
            trust.name(person);
            trust.person(person);
            trust.school(PUPIL);
          });
    }
  }
}
