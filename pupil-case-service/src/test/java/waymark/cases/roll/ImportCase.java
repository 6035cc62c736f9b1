package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.rollfile.Rolls;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.StoredCommit;

/**
 * Imports through HTTP, on a real database and a real broker; each test at a school of its own. All
 * that are held of it stand on one started service, which ends with the tests of this module.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ImportSurroundings.class)
abstract class ImportCase {
  static final String RUN = "{\"wholeRoll\":false,\"typed\":null,\"refuseOnProblems\":false}";

  @Autowired ImportTrust trust;
  @Autowired ServiceLedger cases;
  @Autowired ImportRunner runner;
  @Autowired ImportStreams streams;
  @Autowired RollIndex index;
  @Autowired Staging staging;
  @Autowired ImportFiles files;
  @Autowired ImportProgress progress;
  @Autowired RowRecorder recorder;
  Service director;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    Service.settings(registry);
    ImportSurroundings.settings(registry);
  }

  @BeforeEach
  void director() {
    director = trust.director();
  }

  Answer place(String pupil) {
    return director.decide(
        "/api/cases/pupils/" + pupil + "/register/place",
        """
        {"occurredOn":"2025-11-02","provision":"K","needs":[{"rank":1,"code":"SPLD"}],
         "triedBefore":"Small-group reading.","plan":null,"parentsToldOn":null}\
        """,
        cases.store().lastSeq("pupil:" + pupil).orElseThrow());
  }

  JsonNode imported(ImportSchool school, byte[] file, boolean wholeRoll) {
    return finished(run(upload(school, file), wholeRoll));
  }

  String upload(ImportSchool school, byte[] file) {
    Answer received = uploadAs(director, school, file);
    assertThat(received.status()).as(received.raw().body()).isEqualTo(201);
    return received.body().required("import").stringValue();
  }

  static Answer uploadAs(Service who, ImportSchool school, byte[] file) {
    return who.upload(
        "/api/cases/imports?school=" + school.id() + "&name=roll.txt",
        "application/octet-stream",
        file);
  }

  JsonNode preview(String id) {
    JsonNode view = show(id);
    assertThat(view.required("state").stringValue()).isEqualTo("preview");
    return view;
  }

  JsonNode show(String id) {
    return director.get("/api/cases/imports/" + id).body();
  }

  List<JsonNode> rows(String id, String kind) {
    List<JsonNode> rows = new ArrayList<>();
    Answer page = director.get("/api/cases/imports/" + id + "/rows?kind=" + kind + "&limit=200");
    assertThat(page.status()).as(page.raw().body()).isEqualTo(200);
    page.body().required("rows").forEach(rows::add);
    return rows;
  }

  String run(String id, boolean wholeRoll) {
    Answer run =
        director.runImport(
            id,
            "{\"wholeRoll\":%s,\"typed\":null,\"refuseOnProblems\":false}".formatted(wholeRoll));
    assertThat(run.status()).as(run.raw().body()).isEqualTo(200);
    return id;
  }

  JsonNode finished(String id) {
    return until(id, "finished");
  }

  JsonNode until(String id, String state) {
    awaiting(() ->
        show(id).required("state").stringValue().equals(state)
            && streams.find(UUID.fromString(id)).map(s -> !s.underWay()).orElse(false));
    index.catchUp();
    return show(id);
  }

  static void awaiting(java.util.function.BooleanSupplier condition) {
    for (int look = 0; look < 10_000 && !condition.getAsBoolean(); look++) {
      LockSupport.parkNanos(30_000_000);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  List<UUID> onRoll(ImportSchool school) {
    List<UUID> pupils = new ArrayList<>();
    index.onRoll(school.uuid(), p -> pupils.add(p.pupil()));
    return pupils;
  }

  List<String> pupilStreams() {
    return commits()
        .filter(c -> c.stream().startsWith("pupil:"))
        .map(c -> c.position() + c.stream())
        .toList();
  }

  /** Events of this type at this school; which school a move leads to stands under {@code to}. */
  long events(String type, ImportSchool school) {
    return commits()
        .map(StoredCommit::read)
        .map(Leaf::events)
        .flatMap(List::stream)
        .filter(e -> e.type().equals(type))
        .map(NewEvent::payload)
        .filter(p ->
            school.id().equals(p.path("school").asString(""))
                || school.id().equals(p.path("to").asString("")))
        .count();
  }

  Stream<StoredCommit> commits() {
    return cases.store().from(1, 1_000_000).stream();
  }

  /** An import that was started, and on which nobody works yet. */
  ImportState started(String id) {
    UUID importId = UUID.fromString(id);
    ImportState previewed = streams.find(importId).orElseThrow();
    ImportCounts counts = files.counts(files.prepared(previewed).orElseThrow(), true);
    streams.append(
        recorder.origin(previewed, "started"),
        importId,
        previewed.seq(),
        List.of(new ImportEvent.ImportStarted(importId, files.today(), true, false, counts)));
    return streams.find(importId).orElseThrow();
  }

  /** An import of a made-up roll that was started, and on which nobody works yet. */
  ImportState started(ImportSchool school, int pupils) {
    return started(upload(school, Rolls.generated(school.order(pupils, "ctf-24").tidy())));
  }
}
