package waymark.cases.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.rollfile.Rolls;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;
import waymark.journeys.roll.RollOrder;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.StoredCommit;
import waymark.ledger.testing.MongodProcess;

/** Imports through HTTP, on a real database and a real broker; each test at a school of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class ImportTest {
  private static final MongodProcess MONGOD = new MongodProcess();

  static {
    // After the application, which is closed behind the last test.
    Runtime.getRuntime().addShutdownHook(new Thread(MONGOD::close));
  }

  private static final AtomicLong ROUND_TRIPS = new AtomicLong();

  /** Reservation, stream, its end, and a share in what is grouped: keys and commits. */
  private static final int ROUND_TRIPS_PER_PUPIL = 4;

  private static final String RUN =
      "{\"wholeRoll\":false,\"typed\":null,\"refuseOnProblems\":false}";

  private static int schools = 4000;

  private static final Path folder = temporary();

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    Service.settings(registry);
    registry.add("waymark.staging-dir", () -> folder.resolve("staging").toString());
    registry.add("waymark.mongodb-uri", MONGOD::uri);
    registry.add("waymark.keys-uri", MONGOD::uri);
    registry.add("waymark.safeguarding.mongodb-uri", MONGOD::uri);
    registry.add("waymark.rings.safeguarding.keys-uri", MONGOD::uri);
  }

  /** Every command that the service sends to its database goes through here. */
  @TestConfiguration
  static class Counted {
    @Bean
    @Primary
    MongoClient countedClient() {
      CommandListener counter =
          new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
              // A publisher looks every second too: the slower the machine, the more looks.
              if (!Thread.currentThread().getName().startsWith("publisher-")) {
                ROUND_TRIPS.incrementAndGet();
              }
            }
          };
      return MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(MONGOD.uri()))
              .addCommandListener(counter)
              .build());
    }
  }

  @LocalServerPort private int port;

  @Autowired private ServiceLedger cases;
  @Autowired private ImportRunner runner;
  @Autowired private ImportStreams streams;
  @Autowired private RollIndex index;
  @Autowired private Staging staging;
  @Autowired private ImportFiles files;
  @Autowired private ImportProgress progress;
  @Autowired private RowRecorder recorder;

  private Service administrator;
  private Service director;
  private Service manager;
  private String managerId;

  @BeforeAll
  void people() {
    administrator = new Service(port, "roll-administrator");
    administrator.post(
        "/api/directory/first-administrator",
        "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE));
    director = new Service(port, "roll-director");
    grant(person("roll-director"), "trust-director", null);
    manager = new Service(port, "roll-manager");
    managerId = person("roll-manager");
  }

  @AfterAll
  static void stop() throws java.io.IOException {
    FileSystemUtils.deleteRecursively(folder);
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    School school = school();
    byte[] file = Rolls.generated(school.order(120, "ctf-24"));
    JsonNode first = imported(school, file, true);
    assertThat(first.required("startedBy").stringValue()).isEqualTo("Tamsin Oakhollow");
    assertThat(first.at("/counts/rows").intValue()).isEqualTo(122);
    assertThat(first.at("/counts/joiners").intValue()).isEqualTo(117);
    assertThat(first.at("/counts/problems").intValue()).isEqualTo(5);
    assertThat(first.at("/counts/proposals").intValue()).isPositive();
    long pupils = events("joined-school", school);
    assertThat(pupils).isEqualTo(117);

    List<String> before = pupilStreams();
    JsonNode preview = preview(upload(school, file));
    assertThat(preview.at("/counts/joiners").intValue()).isZero();
    assertThat(preview.at("/counts/unchanged").intValue()).isEqualTo(117);
    assertThat(preview.at("/counts/history").intValue()).isZero();
    finished(run(preview.required("id").stringValue(), true));
    assertThat(pupilStreams()).isEqualTo(before);
  }

  @Test
  void aTermLaterSomeJoinLeaveAndChange() {
    School school = school();
    imported(school, Rolls.generated(school.order(120, "csv-legal").tidy()), true);
    String id = upload(school, Rolls.generated(school.order(120, "csv-legal").tidy().withTerm(2)));
    JsonNode preview = preview(id);
    assertThat(preview.at("/counts/joiners").intValue()).isEqualTo(3);
    assertThat(preview.at("/counts/leavers").intValue()).isEqualTo(3);
    assertThat(preview.at("/counts/changes").intValue()).isEqualTo(6);
    assertThat(preview.path("confirmation").isNull()).isTrue();
    assertThat(rows(id, "leaver"))
        .hasSize(3)
        .allMatch(r -> r.required("name").stringValue().contains(", "));
    assertThat(rows(id, "change"))
        .anyMatch(r ->
            r.at("/changes/0/field").stringValue().equals("surname")
                && !r.at("/changes/0/from").stringValue().isEmpty());
    finished(run(id, true));
    assertThat(events("left-school", school)).isEqualTo(3);
    assertThat(index.countOnRoll(school.uuid())).isEqualTo(120);
  }

  @Test
  void aPartialFileMakesNoLeavers() {
    School school = school();
    imported(school, Rolls.generated(school.order(60, "ctf-24").tidy()), true);
    imported(school, Rolls.generated(school.order(10, "csv-tabbed").tidy()), false);
    assertThat(index.countOnRoll(school.uuid())).isEqualTo(60);
  }

  @Test
  void manyLeaversNeedATypedConfirmation() {
    School school = school();
    imported(school, Rolls.generated(school.order(60, "ctf-24").tidy()), true);
    String id = upload(school, Rolls.generated(school.order(40, "ctf-24").tidy()));
    assertThat(preview(id).at("/confirmation/phrase").stringValue()).isEqualTo("20 leavers");
    Answer refused =
        director.post(
            "/api/cases/imports/" + id + "/run",
            "{\"wholeRoll\":true,\"typed\":null,\"refuseOnProblems\":false}");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().required("rule").stringValue())
        .isEqualTo("leavers-need-confirmation");
    Answer run =
        director.post(
            "/api/cases/imports/" + id + "/run",
            "{\"wholeRoll\":true,\"typed\":\"20 leavers\",\"refuseOnProblems\":false}");
    assertThat(run.status()).as(run.raw().body()).isEqualTo(200);
    finished(id);
    assertThat(index.countOnRoll(school.uuid())).isEqualTo(40);
  }

  @Test
  void aMoverStaysOneCaseAndIsOnTheNewRollOnly() {
    School from = school();
    School to = school();
    byte[] roll = Rolls.generated(from.order(30, "ctf-24").tidy());
    imported(from, roll, true);
    String transfer =
        new String(roll, UTF_8)
            .replaceFirst(
                "(?s)</SourceSchool>",
                "</SourceSchool><DestSchool><LEA>999</LEA><Estab>"
                    + to.establishment
                    + "</Estab></DestSchool>");
    String id = upload(to, transfer.getBytes(UTF_8));
    JsonNode preview = preview(id);
    assertThat(preview.required("wholeRoll").stringValue()).isEqualTo("no");
    assertThat(preview.at("/counts/movers").intValue()).isEqualTo(30);
    assertThat(preview.at("/confirmation/partial").stringValue()).isEqualTo("30 movers");
    String run = "/api/cases/imports/" + id + "/run";
    String said = "{\"wholeRoll\":false,\"typed\":%s,\"refuseOnProblems\":false}";
    assertThat(director.post(run, said.formatted("null")).body().required("rule").stringValue())
        .isEqualTo("leavers-need-confirmation");
    assertThat(director.post(run, said.formatted("\"30 movers\"")).status()).isEqualTo(200);
    finished(id);
    assertThat(index.countOnRoll(from.uuid())).isZero();
    assertThat(index.countOnRoll(to.uuid())).isEqualTo(30);
    assertThat(events("moved-school", to)).isEqualTo(30);
    assertThat(events("joined-school", to)).isZero();
  }

  @Test
  void eachStepOfAnImportHasItsTime() throws Exception {
    School school = school();
    byte[] file = Rolls.generated(school.order(10, "ctf-24").tidy());
    String id = upload(school, file);
    assertThat(refused(id, "reverse", "{\"reason\":\"Last year's file.\"}"))
        .isEqualTo("import-not-finished");
    assertThat(refused(id, "mapping", "{\"mapping\":{\"UPN\":\"upn\"}}"))
        .isEqualTo("nothing-to-map");
    finished(run(id, false));
    assertThat(refused(id, "run", RUN)).isEqualTo("import-started");
    assertThat(refused(id, "discard", "{}")).isEqualTo("import-started");

    String late = upload(school, file);
    staging.delete(UUID.fromString(late)); // as a day after its upload
    assertThat(refused(late, "run", RUN)).isEqualTo("upload-expired");
  }

  /** The rule that stands against it. */
  private String refused(String id, String step, String body) {
    Answer refused = director.post("/api/cases/imports/" + id + "/" + step, body);
    assertThat(refused.status()).as(refused.raw().body()).isEqualTo(409);
    return refused.body().required("rule").stringValue();
  }

  @Test
  void aRowWithAnotherSchoolsUpnWaitsUntilThatSchoolAgrees() {
    School from = school();
    School to = school();
    String heading = "UPN,Surname,Forename,DOB\n";
    byte[] one = (heading + upn(from, 1) + ",Thistlemere,Orla,01/02/2013\n").getBytes(UTF_8);
    imported(from, one, true);
    Service theirs = manager("roll-manager-to", to);
    String id = uploadAs(theirs, to, one).body().required("import").stringValue();
    JsonNode preview = theirs.get("/api/cases/imports/" + id).body();
    assertThat(preview.required("toAgree").intValue()).isEqualTo(1);
    assertThat(preview.path("confirmation").isNull()).as("nobody leaves yet").isTrue();
    assertThat(theirs.get("/api/cases/imports/" + id + "/rows?kind=mover").body().toString())
        .contains("stays there until that school agrees");
    theirs.post(
        "/api/cases/imports/" + id + "/run", "{\"wholeRoll\":true,\"refuseOnProblems\":false}");
    finished(id);
    assertThat(index.countOnRoll(from.uuid())).isEqualTo(1);
    assertThat(index.countOnRoll(to.uuid())).isZero();
    assertThat(rows(id, "problem").getFirst().at("/problems/0/field").stringValue())
        .isEqualTo("enrolment");
    assertThat(theirs.get("/api/cases/arrivals").body().required("arrivals"))
        .as("it is not for them to say")
        .isEmpty();

    Service keeps = manager("roll-manager-from", from);
    JsonNode asked = keeps.get("/api/cases/arrivals").body().at("/arrivals/0");
    assertThat(asked.required("name").stringValue()).isEqualTo("Thistlemere, Orla");
    String agree = "/api/cases/arrivals/" + asked.required("pupil").stringValue() + "/agree";
    String body = "{\"to\":\"" + to.id + "\"}";
    assertThat(theirs.post(agree, body).status()).isEqualTo(404);
    assertThat(keeps.post(agree, "{\"to\":\"" + UUID.randomUUID() + "\"}").status())
        .as("nobody of that school asked")
        .isEqualTo(404);
    assertThat(keeps.post(agree, body).status()).isEqualTo(200);
    assertThat(keeps.get("/api/cases/arrivals").body().required("arrivals")).isEmpty();
    index.catchUp();
    assertThat(index.countOnRoll(to.uuid())).isEqualTo(1);
    assertThat(events("moved-school", to)).isEqualTo(1);
  }

  @Test
  void whoLookedAtARowBeforeItWasImportedIsAmongThoseWhoViewedThePupil() {
    School school = school();
    String csv = "UPN,Surname,Forename,DOB\n" + upn(school, 1) + ",Wrenhollow,Ada,07/08/2013\n";
    String id = upload(school, csv.getBytes(UTF_8));
    assertThat(rows(id, "joiner")).hasSize(1);
    finished(run(id, true));
    String pupil = onRoll(school).getFirst().toString();
    JsonNode views = director.get("/api/cases/pupils/" + pupil + "/reads").body().required("views");
    assertThat(views)
        .extracting(view -> view.required("route").stringValue())
        .containsExactly("GET /api/cases/imports/{id}/rows");

    School other = school();
    Service theirs = manager("roll-manager-reader", other);
    String moving =
        uploadAs(theirs, other, csv.getBytes(UTF_8)).body().required("import").asString();
    JsonNode row = theirs.get("/api/cases/imports/" + moving + "/rows?kind=mover").body();
    assertThat(row.at("/rows/0/pupil").isNull()).as("which case it is they are not told").isTrue();
    assertThat(director.get("/api/cases/pupils/" + pupil + "/reads").body().required("views"))
        .as("but that they were shown the row is recorded")
        .hasSizeGreaterThan(1)
        .anySatisfy(view -> assertThat(view.required("roles").toString()).contains("data-manager"));
  }

  private Service manager(String subject, School at) {
    Service person = new Service(port, subject);
    grant(person(subject), "data-manager", at.id);
    awaiting(() -> person.get("/api/cases/imports?school=" + at.id).status() == 200);
    return person;
  }

  @Test
  void whoLeftThereByThatSchoolsOwnFileJoinsWithTheNext() {
    School from = school();
    School to = school();
    String heading = "UPN,Surname,Forename,DOB\n";
    String second = upn(from, 2) + ",Umberfen,Dot,05/06/2013\n";
    byte[] one = (heading + upn(from, 1) + ",Umberlow,Caz,03/04/2013\n").getBytes(UTF_8);
    imported(from, (new String(one, UTF_8) + second).getBytes(UTF_8), true);
    String left = upload(from, (heading + second).getBytes(UTF_8));
    director.post(
        "/api/cases/imports/" + left + "/run",
        "{\"wholeRoll\":true,\"typed\":\"1 leavers\",\"refuseOnProblems\":false}");
    finished(left);
    Service theirs = manager("roll-manager-next", to);
    String id = uploadAs(theirs, to, one).body().required("import").stringValue();
    theirs.post(
        "/api/cases/imports/" + id + "/run", "{\"wholeRoll\":true,\"refuseOnProblems\":false}");
    finished(id);
    assertThat(index.countOnRoll(to.uuid())).isEqualTo(1);
  }

  @Test
  void aFormerUpnJoinsTheTwo() {
    School school = school();
    String heading = "UPN,Former UPN,Surname,Forename,DOB\n";
    imported(
        school, (heading + upn(school, 1) + ",,Quorvathen,Noa,31/05/2014\n").getBytes(UTF_8), true);
    String id =
        upload(
            school,
            (heading + upn(school, 2) + "," + upn(school, 1) + ",Quorvathen,Noa,31/05/2014\n")
                .getBytes(UTF_8));
    assertThat(rows(id, "change"))
        .singleElement()
        .satisfies(r -> assertThat(r.at("/changes/0/field").stringValue()).isEqualTo("upn"));
    finished(run(id, true));
    // The old number still finds the same case, and does not bring the old number back.
    JsonNode again =
        preview(
            upload(
                school,
                (heading + upn(school, 1) + ",,Quorvathen,Noa,31/05/2014\n").getBytes(UTF_8)));
    assertThat(again.at("/counts/unchanged").intValue()).isEqualTo(1);
  }

  @Test
  void accentsComposedOrNotAreTheSamePupil() {
    School school = school();
    String csv = "UPN,Surname,Forename,DOB\n" + upn(school, 1) + ",Zoëlvrand,Zoë,31/05/2014\n";
    imported(school, csv.getBytes(UTF_8), true);
    String decomposed = java.text.Normalizer.normalize(csv, java.text.Normalizer.Form.NFD);
    assertThat(
            preview(upload(school, decomposed.getBytes(UTF_8))).at("/counts/unchanged").intValue())
        .isEqualTo(1);
  }

  @Test
  void problemRowsAreLeftOutAndListedUnlessAllIsAskedFor() {
    School school = school();
    String csv =
        "UPN;Surname;Forename;DOB\n"
            + upn(school, 1)
            + ";Smolrandova;Pia;31/05/2014\nZ999400115001;Brelundar;Mia;01/06/2014\n";
    String id = upload(school, csv.getBytes(UTF_8));
    assertThat(rows(id, "problem"))
        .singleElement()
        .satisfies(r -> assertThat(r.required("line").intValue()).isEqualTo(3));
    Answer all =
        director.post(
            "/api/cases/imports/" + id + "/run",
            "{\"wholeRoll\":false,\"typed\":null,\"refuseOnProblems\":true}");
    assertThat(all.status()).isEqualTo(409);
    assertThat(all.body().required("rule").stringValue()).isEqualTo("rows-with-problems");
    assertThat(index.countOnRoll(school.uuid())).isZero();
    finished(run(id, false));
    assertThat(index.countOnRoll(school.uuid())).isEqualTo(1);
    assertThat(rows(id, "problem"))
        .singleElement()
        .satisfies(r -> assertThat(r.at("/problems/0/field").stringValue()).isEqualTo("upn"));
  }

  @Test
  void anImportIsReversedAsAWholeAndCanThenBeMadeAgain() {
    School school = school();
    byte[] file = Rolls.generated(school.order(50, "csv-quoted").tidy());
    String id = imported(school, file, true).required("id").stringValue();
    Answer reversed =
        director.post(
            "/api/cases/imports/" + id + "/reverse", "{\"reason\":\"Last year's file.\"}");
    assertThat(reversed.status()).as(reversed.raw().body()).isEqualTo(200);
    until(id, "reversed");
    assertThat(index.countOnRoll(school.uuid())).isZero();
    assertThat(imported(school, file, true).at("/counts/joiners").intValue()).isEqualTo(50);
  }

  @Test
  void anImportSomebodyBuiltOnIsNotReversed() {
    School school = school();
    String id =
        imported(school, Rolls.generated(school.order(50, "ctf-24").tidy()), true)
            .required("id")
            .stringValue();
    assertThat(show(id).required("canReverse").booleanValue()).isTrue();
    String pupil = onRoll(school).getFirst().toString();
    Answer placed = place(pupil);
    assertThat(placed.status()).as(placed.raw().body()).isEqualTo(200);
    assertThat(
            director
                .post("/api/cases/imports/" + id + "/reverse", "{\"reason\":\"Wrong.\"}")
                .body()
                .required("rule")
                .stringValue())
        .isEqualTo("import-worked-on");
  }

  @Test
  void aReversalLeavesAPupilSomebodyWorksOnBeforeItsTurnAndSaysWhomAndWhy() {
    School school = school();
    UUID id =
        UUID.fromString(
            imported(school, Rolls.generated(school.order(30, "ctf-24").tidy()), true)
                .required("id")
                .stringValue());
    ImportState finished = streams.find(id).orElseThrow();
    // Somebody asks for the reversal, and before its turn somebody else places one of its pupils.
    streams.append(
        recorder.origin(finished, "reversal-asked-for"),
        id,
        finished.seq(),
        List.of(
            new ImportEvent.ReversalStarted(
                id, files.today(), new waymark.cases.pupil.Words("Last year's file."))));
    String pupil = onRoll(school).getFirst().toString();
    assertThat(place(pupil).status()).isEqualTo(200);
    runner.work(id);

    JsonNode view = until(id.toString(), "reversed");
    assertThat(view.required("leftAsImported").intValue()).isEqualTo(1);
    assertThat(onRoll(school)).containsExactly(UUID.fromString(pupil));
    assertThat(rows(id.toString(), "stayed"))
        .singleElement()
        .satisfies(r -> {
          assertThat(r.required("pupil").stringValue()).isEqualTo(pupil);
          assertThat(r.required("name").stringValue()).contains(", ");
          assertThat(r.at("/problems/0/detail").stringValue()).contains("worked on this pupil");
        });
  }

  @Test
  void anImportKilledHalfWayIsTakenUpAndFinishingTwiceChangesNothing() {
    School school = school();
    ImportState running = started(school, 80);
    PreparedRoll roll = files.prepared(running).orElseThrow();
    // What a kill leaves behind is what is recorded and nothing else: here the first thirty rows.
    files
        .pass(roll)
        .rows(batch -> {
          recorder.prepare(running, batch);
          batch.stream()
              .limit(30)
              .forEach(row -> assertThat(recorder.record(running, row, files.today())).isEmpty());
          return false;
        });
    assertThat(events("joined-school", school)).isEqualTo(30);

    index.catchUp();
    assertThat(index.underWay()).contains(running.id());
    runner.work(running.id());
    finished(running.id().toString());
    assertThat(events("joined-school", school)).isEqualTo(80);
    assertThat(staging.content(running.id())).isEmpty();
    List<String> before = pupilStreams();
    runner.work(running.id());
    assertThat(pupilStreams()).isEqualTo(before);
  }

  @Test
  void anImportWhoseFileIsGoneIsFinishedAndSaysThatTheRestWasLeftOut() throws Exception {
    School school = school();
    ImportState running = started(school, 40);
    files
        .pass(files.prepared(running).orElseThrow())
        .rows(batch -> {
          recorder.prepare(running, batch);
          batch.stream()
              .limit(15)
              .forEach(row -> assertThat(recorder.record(running, row, files.today())).isEmpty());
          return false;
        });
    staging.delete(running.id());
    runner.work(running.id());
    JsonNode view = finished(running.id().toString());
    assertThat(view.at("/counts/joiners").intValue()).isEqualTo(15);
    assertThat(view.at("/counts/problems").intValue()).isEqualTo(25);
    assertThat(rows(running.id().toString(), "problem"))
        .singleElement()
        .satisfies(r ->
            assertThat(r.at("/problems/0/detail").stringValue()).contains("Upload the file again"));
  }

  @Test
  void aWholeLargeSchoolShowsProgressAndCostsAFewRoundTripsAPupilAndNoMore() throws Exception {
    int pupils = 2_500;
    ImportState running = started(school(), pupils);
    String id = running.id().toString();
    long before = ROUND_TRIPS.get();
    Thread work = Thread.startVirtualThread(() -> runner.work(running.id()));
    // Asked of the process, not of the database: the looks are not to be counted.
    awaiting(() -> progress.of(running.id()).filter(p -> p.done() > 0).isPresent());
    JsonNode underWay = show(id);
    assertThat(work.join(Duration.ofMinutes(5))).isTrue();
    long spent = ROUND_TRIPS.get() - before;
    assertThat(finished(id).at("/counts/joiners").intValue()).isEqualTo(pupils);
    assertThat(spent).isLessThan((long) pupils * ROUND_TRIPS_PER_PUPIL);
    assertThat(underWay.required("state").stringValue()).isEqualTo("running");
    assertThat(underWay.at("/progress/done").intValue()).isBetween(1, pupils - 1);
    assertThat(underWay.at("/progress/total").intValue()).isEqualTo(pupils);
  }

  @Test
  void workOnTheRegisterCostsTheIndexOfRollsNoReadOfACase() {
    School school = school();
    imported(school, Rolls.generated(school.order(40, "ctf-24").tidy()), true);
    List<UUID> pupils = onRoll(school);
    index.catchUp();
    pupils.forEach(pupil -> assertThat(place(pupil.toString()).status()).isEqualTo(200));
    long before = ROUND_TRIPS.get();
    index.catchUp();
    assertThat(ROUND_TRIPS.get() - before).isLessThan(pupils.size());
  }

  private Answer place(String pupil) {
    return director.decide(
        "/api/cases/pupils/" + pupil + "/register/place",
        """
        {"occurredOn":"2025-11-02","provision":"K","needs":[{"rank":1,"code":"SPLD"}],
         "triedBefore":"Small-group reading.","plan":null,"parentsToldOn":null}\
        """,
        cases.store().lastSeq("pupil:" + pupil).orElseThrow());
  }

  /** An import that was started, and on which nobody works yet. */
  private ImportState started(School school, int pupils) {
    UUID importId =
        UUID.fromString(upload(school, Rolls.generated(school.order(pupils, "ctf-24").tidy())));
    ImportState previewed = streams.find(importId).orElseThrow();
    ImportCounts counts = files.counts(files.prepared(previewed).orElseThrow(), true);
    streams.append(
        recorder.origin(previewed, "started"),
        importId,
        previewed.seq(),
        List.of(new ImportEvent.ImportStarted(importId, files.today(), true, false, counts)));
    return streams.find(importId).orElseThrow();
  }

  @Test
  void theDataManagerSeesTheRollAndNoSenHistory() {
    School school = school();
    grant(managerId, "data-manager", school.id);
    awaiting(() -> manager.get("/api/cases/imports?school=" + school.id).status() == 200);
    byte[] file = Rolls.generated(school.order(100, "csv-legal").tidy());
    String id = uploadAs(manager, school, file).body().required("import").stringValue();
    Answer view = manager.get("/api/cases/imports/" + id);
    assertThat(view.body().at("/counts/proposals").intValue()).isZero();
    assertThat(view.raw().body()).doesNotContain("K - SEN", "SPLD");
    Answer rows = manager.get("/api/cases/imports/" + id + "/rows?kind=joiner&limit=200");
    assertThat(rows.body().required("rows"))
        .hasSize(100)
        .allMatch(r -> r.required("sen").isEmpty());
    assertThat(rows(id, "joiner")).anyMatch(r -> !r.required("sen").isEmpty());
    assertThat(
            manager
                .get(
                    "/api/cases/imports/"
                        + imported(school(), file(5), false).required("id").stringValue())
                .status())
        .isEqualTo(404);
  }

  @Test
  void columnsNobodyRecognisesAreAskedForOnceAndRemembered() {
    School school = school();
    String csv = "Ident,Fam,Giv,Geb\n" + upn(school, 1) + ",Thelquistova,Ivo,31/05/2014\n";
    String id = upload(school, csv.getBytes(UTF_8));
    assertThat(show(id).required("state").stringValue()).isEqualTo("needs-mapping");
    assertThat(show(id).required("headings")).hasSize(4);
    Answer half =
        director.post(
            "/api/cases/imports/" + id + "/mapping",
            "{\"mapping\":{\"Ident\":\"upn\",\"Fam\":\"surname\"}}");
    assertThat(half.body().required("rule").stringValue()).isEqualTo("mapping-incomplete");
    Answer mapped =
        director.post(
            "/api/cases/imports/" + id + "/mapping",
            "{\"mapping\":{\"Ident\":\"upn\",\"Fam\":\"surname\",\"Giv\":\"forename\",\"Geb\":\"dateOfBirth\"}}");
    assertThat(mapped.status()).as(mapped.raw().body()).isEqualTo(200);
    assertThat(preview(id).at("/counts/joiners").intValue()).isEqualTo(1);
    finished(run(id, false));
    assertThat(preview(upload(school, csv.getBytes(UTF_8))).at("/counts/unchanged").intValue())
        .isEqualTo(1);
  }

  @Test
  void aRefusedFileLeavesNothingBehind() throws Exception {
    School school = school();
    long position = cases.store().lastPosition();
    Set<Path> before = stagedFiles();
    byte[] whole = Rolls.generated(school.order(200, "ctf-24"));
    Answer cut = uploadAs(director, school, java.util.Arrays.copyOf(whole, whole.length - 50));
    assertThat(cut.status()).isEqualTo(422);
    assertThat(cut.body().required("rule").stringValue()).isEqualTo("broken-xml");
    Answer workbook = uploadAs(director, school, new byte[] {0x50, 0x4B, 3, 4, 'x', 'l', '/'});
    assertThat(workbook.status()).isEqualTo(415);
    assertThat(workbook.body().required("detail").stringValue()).contains("CSV UTF-8");
    Answer nobody = uploadAs(director, school, "UPN,Surname,Forename,DOB\n".getBytes(UTF_8));
    assertThat(nobody.body().required("rule").stringValue()).isEqualTo("no-pupils");
    Answer other = uploadAs(director, school, Rolls.generated(school().order(5, "ctf-24")));
    assertThat(other.body().required("rule").stringValue()).isEqualTo("other-school");
    assertThat(cases.store().lastPosition()).isEqualTo(position);
    assertThat(stagedFiles()).isEqualTo(before);
  }

  @Test
  void stagedFilesHoldNothingInClear() throws Exception {
    School school = school();
    String csv =
        "UPN,Surname,Forename,DOB\n" + upn(school, 1) + ",Quorvathenissimo,Noa,31/05/2014\n";
    String id = upload(school, csv.getBytes(UTF_8));
    assertThat(
            new String(staged(UUID.fromString(id)), java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("Quorvathenissimo");
    director.post("/api/cases/imports/" + id + "/discard", "{}");
    assertThat(staging.content(UUID.fromString(id))).isEmpty();
    assertThat(show(id).required("state").stringValue()).isEqualTo("refused");
  }

  /** A school made for one test. */
  private record School(String id, String establishment) {
    UUID uuid() {
      return UUID.fromString(id);
    }

    RollOrder order(int pupils, String style) {
      return RollOrder.of(pupils, style)
          .withSeed(Long.parseLong(establishment))
          .withSchool(new RollOrder.School("999", establishment, "School " + establishment));
    }
  }

  private School school() {
    String establishment = Integer.toString(++schools);
    Answer listed =
        administrator.post(
            "/api/directory/schools",
            """
            {"urn":"99%s","laCode":"999","establishment":"%s","name":"School %s","phase":"Secondary","type":"Academy converter"}\
            """
                .formatted(establishment, establishment, establishment));
    assertThat(listed.status()).as(listed.raw().body()).isEqualTo(201);
    String id = listed.body().required("school").stringValue();
    awaiting(() -> director.get("/api/cases/imports?school=" + id).status() == 200);
    return new School(id, establishment);
  }

  private String person(String subject) {
    return administrator
        .post(
            "/api/directory/people",
            "{\"name\":\"Tamsin Oakhollow\",\"subject\":\"%s\"}".formatted(subject))
        .body()
        .required("person")
        .stringValue();
  }

  private void grant(String person, String role, String school) {
    String where = school == null ? "null" : "\"" + school + "\"";
    Answer granted =
        administrator.post(
            "/api/directory/people/" + person + "/grants",
            "{\"role\":\"%s\",\"school\":%s,\"from\":\"2020-01-01\",\"until\":null}"
                .formatted(role, where));
    assertThat(granted.status()).as(granted.raw().body()).isEqualTo(201);
  }

  private byte[] file(int pupils) {
    StringBuilder csv = new StringBuilder("UPN,Surname,Forename,DOB\n");
    for (int i = 0; i < pupils; i++) {
      csv.append(upn(new School("", "7" + (100 + pupils)), i))
          .append(",Quorvathen,Noa")
          .append(i)
          .append(",31/05/2014\n");
    }
    return csv.toString().getBytes(UTF_8);
  }

  private static String upn(School school, int number) {
    String digits = "999" + school.establishment + "14" + "%03d".formatted(number);
    return waymark.cases.pupil.Upn.checkLetter(digits) + digits;
  }

  private JsonNode imported(School school, byte[] file, boolean wholeRoll) {
    return finished(run(upload(school, file), wholeRoll));
  }

  private String upload(School school, byte[] file) {
    Answer received = uploadAs(director, school, file);
    assertThat(received.status()).as(received.raw().body()).isEqualTo(201);
    return received.body().required("import").stringValue();
  }

  private static Answer uploadAs(Service who, School school, byte[] file) {
    return who.upload(
        "/api/cases/imports?school=" + school.id + "&name=roll.txt",
        "application/octet-stream",
        file);
  }

  private JsonNode preview(String id) {
    JsonNode view = show(id);
    assertThat(view.required("state").stringValue()).isEqualTo("preview");
    return view;
  }

  private JsonNode show(String id) {
    return director.get("/api/cases/imports/" + id).body();
  }

  private List<JsonNode> rows(String id, String kind) {
    List<JsonNode> rows = new ArrayList<>();
    Answer page = director.get("/api/cases/imports/" + id + "/rows?kind=" + kind + "&limit=200");
    assertThat(page.status()).as(page.raw().body()).isEqualTo(200);
    page.body().required("rows").forEach(rows::add);
    return rows;
  }

  private String run(String id, boolean wholeRoll) {
    Answer run =
        director.post(
            "/api/cases/imports/" + id + "/run",
            "{\"wholeRoll\":%s,\"typed\":null,\"refuseOnProblems\":false}".formatted(wholeRoll));
    assertThat(run.status()).as(run.raw().body()).isEqualTo(200);
    return id;
  }

  private JsonNode finished(String id) {
    return until(id, "finished");
  }

  private JsonNode until(String id, String state) {
    awaiting(() ->
        show(id).required("state").stringValue().equals(state)
            && streams.find(UUID.fromString(id)).map(s -> !s.underWay()).orElse(false));
    index.catchUp();
    return show(id);
  }

  private static void awaiting(java.util.function.BooleanSupplier condition) {
    for (int look = 0; look < 10_000 && !condition.getAsBoolean(); look++) {
      LockSupport.parkNanos(30_000_000);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private List<UUID> onRoll(School school) {
    List<UUID> pupils = new ArrayList<>();
    index.onRoll(school.uuid(), p -> pupils.add(p.pupil()));
    return pupils;
  }

  private List<String> pupilStreams() {
    return commits()
        .filter(c -> c.stream().startsWith("pupil:"))
        .map(c -> c.position() + c.stream())
        .toList();
  }

  /** Events of this type at this school; which school a move leads to stands under {@code to}. */
  private long events(String type, School school) {
    return commits()
        .map(StoredCommit::read)
        .map(Leaf::events)
        .flatMap(List::stream)
        .filter(e -> e.type().equals(type))
        .map(NewEvent::payload)
        .filter(p ->
            school.id.equals(p.path("school").asString(""))
                || school.id.equals(p.path("to").asString("")))
        .count();
  }

  private Stream<StoredCommit> commits() {
    return cases.store().from(1, 1_000_000).stream();
  }

  private static Set<Path> stagedFiles() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("staging"))) {
      return new HashSet<>(files.toList());
    }
  }

  private static byte[] staged(UUID importId) {
    try {
      return Files.readAllBytes(folder.resolve("staging").resolve(importId + ".roll"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("waymark-roll");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
