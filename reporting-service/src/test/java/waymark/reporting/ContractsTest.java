package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.access.Grants;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;
import waymark.ledger.personal.Sealed;
import waymark.reporting.pupils.PupilProjection;
import waymark.reporting.pupils.PupilRow;
import waymark.reporting.subjectaccess.AccessProjection;
import waymark.reporting.timeline.Recorded;
import waymark.reporting.timeline.Timeline;
import waymark.reporting.timeline.TimelineProjection;
import waymark.reporting.timeline.Words;
import waymark.reporting.trust.TrustView;

/** Each example in contracts/ is read by everything here that subscribes to it. */
class ContractsTest {
  private static final Path CONTRACTS = Path.of("../contracts");
  private static final List<String> FIRST = List.of("joined-school", "placed-on-register");
  private final PupilProjection pupils = new PupilProjection();
  private final TimelineProjection timelines = new TimelineProjection();

  private static final Words PLAIN =
      new Words() {
        @Override
        public String person(String id) {
          return "a person";
        }

        @Override
        public String school(String id) {
          return "a school";
        }

        @Override
        public String opened(Sealed sealed) {
          return "sealed " + sealed.kind();
        }

        @Override
        public Optional<String> label(String set, String code) {
          return Optional.of("of " + set);
        }
      };

  private static List<String> names(String folder) throws IOException {
    try (var files = Files.list(CONTRACTS.resolve(folder))) {
      List<String> names = new ArrayList<>(FIRST);
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".v1.example.json"))
          .map(name -> name.substring(0, name.indexOf(".v1.")))
          .filter(name -> !FIRST.contains(name))
          .sorted()
          .forEach(names::add);
      return names;
    }
  }

  private static ObjectNode example(String folder, String name) throws IOException {
    var file = CONTRACTS.resolve(folder).resolve(name + ".v1.example.json");
    return (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
  }

  private static Received message(String name, long seq) throws IOException {
    ObjectNode body = example("pupil-case", name);
    String pupil = body.required("pupil").asString();
    return new Received(
        "t/cases/1",
        seq + 1,
        0,
        1,
        "pupil:" + pupil,
        seq,
        "pupil-case." + name,
        1,
        Instant.parse("2026-11-20T10:00:00Z").plusSeconds(seq),
        "h",
        pupil,
        body);
  }

  private static <R> R fold(Projection<R> projection) throws IOException {
    return fold(projection, body -> {});
  }

  private static <R> R fold(Projection<R> projection, Consumer<ObjectNode> changed)
      throws IOException {
    R row = null;
    long seq = 0;
    for (String name : names("pupil-case")) {
      Received message = message(name, seq++);
      changed.accept(message.body());
      row = projection.fold(row, message);
      ObjectNode stored = projection.write(row);
      assertThat(projection.write(projection.read(stored))).as(name).isEqualTo(stored);
    }
    return row;
  }

  @Test
  void every_message_of_a_pupils_case_is_subscribed_to() throws IOException {
    Set<String> published =
        names("pupil-case").stream().map(name -> "pupil-case." + name).collect(Collectors.toSet());
    assertThat(pupils.types()).isEqualTo(published);
    assertThat(timelines.types()).isEqualTo(published);
  }

  @Test
  void the_pupils_row_reads_each_and_is_stored_as_it_is_read() throws IOException {
    PupilRow row = fold(pupils);
    assertThat(row.facts()).hasSize(12);
    assertThat(row.segments()).isNotEmpty();
  }

  @Test
  void the_register_row_of_a_placement_says_what_the_example_says() throws IOException {
    PupilRow row = pupils.fold(null, message("joined-school", 0));
    row = pupils.fold(row, message("placed-on-register", 1));
    var standing = row.standingOn(LocalDate.parse("2026-11-20")).orElseThrow();
    assertThat(standing.provision()).isEqualTo("E");
    assertThat(standing.yearGroup()).isEqualTo("6");
    assertThat(standing.needs()).extracting("code").containsExactly("SPLD", "SLCN");
    assertThat(row.home()).hasToString("0b0a3a3c-64a5-4c57-9d3b-2f4c1f3c2b22");
  }

  @Test
  void the_timeline_tells_each_in_words() throws IOException {
    List<Recorded> recorded = fold(timelines);
    var told = Timeline.of(recorded, Instant.MAX, PLAIN);
    assertThat(told)
        .hasSize(names("pupil-case").size())
        .allSatisfy(entry -> assertThat(entry.title()).doesNotContain("."));
    assertThat(told.get(1).details())
        .extracting("label")
        .containsExactly("School", "Provision", "Needs", "Tried before", "Plan", "Local authority");
    assertThat(told.get(1).details().get(2).value()).startsWith("of need-types (");
    assertThat(told)
        .filteredOn(entry -> entry.type().equals("pupil-case.removed-from-register"))
        .allSatisfy(e -> assertThat(e.details().toString()).contains("of removal-reasons"))
        .isNotEmpty();
    assertThat(told)
        .allSatisfy(entry -> assertThat(entry.details().toString()).doesNotContain("\"box\""));
  }

  /** Producers may add fields without a new version: a reader one release behind goes on. */
  @Test
  void a_field_that_a_later_release_adds_is_passed_over() throws IOException {
    Consumer<ObjectNode> later = body -> body.putObject("added").put("by", "a later release");
    assertThat(pupils.write(fold(pupils, later))).isEqualTo(pupils.write(fold(pupils)));
    assertThat(Timeline.of(fold(timelines, later), Instant.MAX, PLAIN))
        .isEqualTo(Timeline.of(fold(timelines), Instant.MAX, PLAIN));
  }

  @Test
  void a_version_that_only_a_later_release_knows_is_not_guessed_at() {
    assertThat(pupils.types()).allSatisfy(type -> assertThat(pupils.understands(type)).isOne());
    assertThat(timelines.types())
        .allSatisfy(type -> assertThat(timelines.understands(type)).isOne());
  }

  @Test
  void every_message_of_a_subject_access_request_is_subscribed_to() throws IOException {
    AccessProjection requests = new AccessProjection();
    List<String> published = new ArrayList<>(names("subject-access"));
    published.removeAll(FIRST);
    published.sort(Comparator.comparing(name -> !name.equals("received"))); // It comes first.
    assertThat(requests.types())
        .containsExactlyInAnyOrderElementsOf(
            published.stream().map(name -> "subject-access." + name).toList());
    List<Recorded> row = null;
    long seq = 0;
    for (String name : published) {
      ObjectNode body = example("subject-access", name);
      String request = body.required("request").asString();
      row =
          requests.fold(
              row,
              new Received(
                  "t/cases/1",
                  seq + 1,
                  0,
                  1,
                  "subject-access:" + request,
                  seq++,
                  "subject-access." + name,
                  1,
                  Instant.parse("2026-11-20T10:00:00Z"),
                  "h",
                  request,
                  body));
      ObjectNode stored = requests.write(row);
      assertThat(requests.write(requests.read(stored))).as(name).isEqualTo(stored);
    }
  }

  @Test
  void the_directory_is_read_for_access_schools_and_people() throws IOException {
    var grants = new Grants();
    var trust = new TrustView(new KeyHolder().directory);
    for (String name :
        List.of("school-listed", "person-added", "role-granted", "policy-corrected")) {
      grants.told("directory." + name, example("directory", name));
      trust.told("directory." + name, example("directory", name));
    }
    assertThat(grants.actor("demo-senco", LocalDate.parse("2026-11-20")).orElseThrow().has("senco"))
        .isTrue();
    var school = java.util.UUID.fromString("0b0a3a3c-64a5-4c57-9d3b-2f4c1f3c2b22");
    assertThat(trust.school(school)).contains("Rowan Valley Primary School");
    grants.told("directory.person-corrected", example("directory", "person-corrected"));
    trust.told("directory.person-corrected", example("directory", "person-corrected"));
    assertThat(grants.actor("demo-senco-2", LocalDate.parse("2026-11-20"))).isPresent();
    assertThat(grants.actor("demo-senco", LocalDate.parse("2026-11-20"))).isEmpty();
    grants.told("directory.person-corrected", example("directory", "person-added"));
    grants.told("directory.grant-changed", example("directory", "grant-changed"));
    assertThat(grants.actor("demo-senco", LocalDate.parse("2027-08-01")).orElseThrow().has("senco"))
        .isFalse();
    grants.told("directory.role-withdrawn", example("directory", "role-withdrawn"));
    assertThat(grants.actor("demo-senco", LocalDate.parse("2026-12-20")).orElseThrow().has("senco"))
        .isFalse();
  }
}
