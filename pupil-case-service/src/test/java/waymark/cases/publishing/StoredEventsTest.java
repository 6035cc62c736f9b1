package waymark.cases.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.cases.directory.DirectoryEvent;
import waymark.cases.privacy.SubjectAccessEvent;
import waymark.cases.privacy.SubjectAccessEventType;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.Words;
import waymark.cases.roll.ImportEvent;
import waymark.cases.roll.ImportEventType;
import waymark.cases.safeguarding.access.PartEvent;
import waymark.cases.safeguarding.child.ChildEvent;
import waymark.cases.safeguarding.concern.ConcernEvent;
import waymark.cases.safeguarding.concern.ConcernReattributed;
import waymark.cases.safeguarding.concern.ConcernState;
import waymark.cases.safeguarding.keeping.FileEvent;
import waymark.cases.safeguarding.lowlevel.LowLevelEvent;
import waymark.cases.safeguarding.stored.SafeguardingCodec;
import waymark.cases.safeguarding.stored.SafeguardingEventType;
import waymark.ledger.store.CanonicalJson;
import waymark.ledger.store.EventCodec;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.Upcasters;

class StoredEventsTest {
  private static final String NO_HISTORY =
      "StoredEventsTest left out: whether a golden file was removed is seen in git's whole history";

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final List<StoredType> TYPES =
      Stream.<StoredType[]>of(
              PupilEventType.values(),
              DirectoryEventType.values(),
              ImportEventType.values(),
              SubjectAccessEventType.values(),
              SafeguardingEventType.values())
          .flatMap(Arrays::stream)
          .toList();

  private final EventCodec codec =
      new StoredEvents(
          new ReadableKeys(),
          TYPES.stream().filter(type -> !(type instanceof SafeguardingEventType)).toList());
  private final EventCodec safeguarding = SafeguardingCodec.with(new ReadableKeys());

  static Stream<Golden> golden() throws IOException {
    return Golden.all();
  }

  @ParameterizedTest
  @MethodSource("golden")
  void everyVersionEverStoredIsStillRead(Golden golden) {
    EventCodec its = golden.folder().equals("safeguarding") ? safeguarding : codec;
    NewEvent current = golden.current(newest(golden));
    Object event = its.decode(golden.stream(), golden.event());
    assertSame(its.encode(golden.stream(), event), current);
    if (its == codec) {
      // What messages are made from.
      assertSame(EarlierVersions.CHAIN.newest(golden.event()), current);
    }
  }

  private static int newest(Golden golden) {
    return TYPES.stream()
        .filter(type -> type.storedName().equals(golden.event().type()))
        .findFirst()
        .orElseThrow()
        .version();
  }

  private static void assertSame(NewEvent read, NewEvent expected) {
    assertThat(read.type()).isEqualTo(expected.type());
    assertThat(read.version()).isEqualTo(expected.version());
    assertThat(read.occurredOn()).isEqualTo(expected.occurredOn());
    assertThat(CanonicalJson.text(read.payload()))
        .isEqualTo(CanonicalJson.text(expected.payload()));
  }

  /** Of every earlier version, and of no other, it is written down what it is read as. */
  @Test
  void everyEarlierVersionSaysWhatItBecomes() throws IOException {
    try (var files = Files.walk(Golden.CURRENT)) {
      assertThat(files.filter(file -> file.toString().endsWith(".json")))
          .extracting(file -> Golden.CURRENT.relativize(file).toString())
          .containsExactlyInAnyOrderElementsOf(
              golden()
                  .filter(golden -> golden.event().version() < newest(golden))
                  .map(Golden::toString)
                  .toList());
    }
  }

  /**
   * Of a concern as it was taken up, or closed, nothing is undone where it has moved long since.
   */
  @Test
  void aMoveOfTheFirstVersionLeavesTheConcernAsItStood() throws IOException {
    Golden first =
        golden().filter(g -> g.file().equals("concern-reattributed.v1.json")).findFirst().get();
    var moved = (ConcernReattributed) safeguarding.decode(first.stream(), first.event());
    assertThat(moved.school()).isNotEqualTo(moved.fromSchool());
    for (boolean closed : List.of(true, false)) {
      var again = closed ? null : LocalDate.of(2026, 11, 30);
      var before =
          new ConcernState(
              2,
              null,
              moved.from(),
              moved.fromSchool(),
              true,
              closed,
              again,
              false,
              Map.of(),
              List.of());
      ConcernState after = before.evolve(moved);
      assertThat(after.school()).isEqualTo(moved.school());
      assertThat(after.status()).isEqualTo(before.status());
      assertThat(after.dueBy()).isEqualTo(before.dueBy());
    }
  }

  /** That the comparison can fail: a chain that left something out would be seen. */
  @Test
  void aStepThatLosesSomethingIsSeen() throws IOException {
    Golden first = golden().filter(g -> g.file().equals("role-granted.v1.json")).findFirst().get();
    var losing = new Upcasters(Map.of("role-granted", List.of(payload -> payload)));
    assertThatThrownBy(() -> assertSame(losing.newest(first.event()), first.current(2)))
        .hasMessageContaining("classes");
  }

  @Test
  void everyStoredVersionHasItsGoldenFile() throws IOException {
    List<String> files = golden().map(g -> g.event().type() + " " + g.event().version()).toList();
    assertThat(files)
        .containsAll(
            TYPES.stream()
                .flatMap(type ->
                    IntStream.rangeClosed(1, type.version())
                        .mapToObj(version -> type.storedName() + " " + version))
                .toList());
  }

  /** Every file is listed with its hash: from then on it is neither changed nor lost. */
  @Test
  void goldenFilesAreOnlyEverAdded() throws Exception {
    List<String> listed = new ArrayList<>();
    for (String line : Files.readAllLines(GOLDEN.resolve("SHA256SUMS"))) {
      byte[] content = Files.readAllBytes(GOLDEN.resolve(line.substring(66)));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      assertThat(HexFormat.of().formatHex(hash)).as(line).isEqualTo(line.substring(0, 64));
      listed.add(line.substring(66));
    }
    try (var files = Files.walk(GOLDEN)) {
      assertThat(files.filter(file -> file.toString().endsWith(".json")))
          .extracting(file -> GOLDEN.relativize(file).toString())
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }

  /** Whatever was a golden file once may stand in somebody's ledger, and does so for ever. */
  @Test
  void noGoldenFileThatEverWasIsGone() throws Exception {
    String shallow = git("rev-parse", "--is-shallow-repository");
    if (!shallow.equals("false")) {
      System.err.println(NO_HISTORY);
    }
    assumeTrue(shallow.equals("false"), NO_HISTORY);
    String added =
        git(
            "log",
            "--no-renames",
            "--diff-filter=A",
            "--format=",
            "--name-only",
            "--relative",
            "--",
            "" + GOLDEN);
    assertThat(added.lines().filter(file -> file.endsWith(".json")))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(Path.of(file)).exists());
  }

  /** What git says of this module's folder; empty where there is no git or no history. */
  private static String git(String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      var process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
      return process.waitFor() == 0 ? said : "";
    } catch (IOException noGit) {
      return "";
    }
  }

  /** As if leaving had come to say where to, and called the school the one that was left. */
  record LeftFor(UUID pupil, LocalDate occurredOn, UUID leftSchool, Words where) {}

  private enum NextRelease implements StoredType {
    LEFT;

    @Override
    public Form form() {
      return new Form("left-school", 2, LeftFor.class);
    }
  }

  @Test
  void aNextVersionReadsWhatThisOneWrote() throws IOException {
    Golden written = golden().filter(g -> g.file().equals("left-school.v1.json")).findFirst().get();
    var nobody = new ReadableKeys().seal(written.stream(), "words", "not known");
    var chain =
        new Upcasters(
            Map.of(
                "left-school",
                List.of(payload -> {
                  payload.set("leftSchool", payload.remove("school"));
                  payload.remove("importId");
                  payload.set("where", JsonMapper.shared().valueToTree(nobody));
                  return payload;
                })));
    var next = new StoredEvents(new ReadableKeys(), List.of(NextRelease.LEFT), chain);
    LeftFor read = (LeftFor) next.decode(written.stream(), written.event());
    assertThat(read.leftSchool())
        .hasToString(written.event().payload().get("school").stringValue());
    assertThat(read.where().text()).isEqualTo("not known");
    NewEvent again = next.encode(written.stream(), read);
    assertThat(again.version()).isEqualTo(2);
    assertThat(next.decode(written.stream(), again)).isEqualTo(read);
    assertThatThrownBy(() -> codec.decode(written.stream(), again))
        .hasMessageContaining("Start a newer one");
    assertThatThrownBy(() -> new StoredEvents(new ReadableKeys(), List.of(NextRelease.LEFT)))
        .hasMessageContaining("written in version 2");
  }

  @Test
  void everyEventHasItsStoredType() {
    List<Class<?>> events = new ArrayList<>(leaves(PupilEvent.class));
    events.addAll(leaves(DirectoryEvent.class));
    events.addAll(leaves(ImportEvent.class));
    events.addAll(leaves(SubjectAccessEvent.class));
    events.addAll(leaves(ConcernEvent.class));
    events.addAll(leaves(ChildEvent.class));
    events.addAll(leaves(LowLevelEvent.class));
    events.addAll(leaves(FileEvent.class));
    events.addAll(leaves(PartEvent.class));
    assertThat(TYPES.stream().<Class<?>>map(StoredType::event))
        .containsExactlyInAnyOrderElementsOf(events);
  }

  @Test
  void aNewerVersionIsNotGuessedAt() {
    NewEvent newer =
        new NewEvent(
            "left-school", 99, java.time.LocalDate.EPOCH, JsonNodeFactory.instance.objectNode());
    assertThatThrownBy(() -> codec.decode("pupil:x", newer))
        .hasMessageContaining("Start a newer one");
  }

  private static List<Class<?>> leaves(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .flatMap(c -> c.isSealed() ? leaves(c).stream() : Stream.<Class<?>>of(c))
        .toList();
  }
}
