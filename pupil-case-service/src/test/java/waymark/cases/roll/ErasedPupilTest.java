package waymark.cases.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.cases.ledgers.PupilCommands;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.ledgers.TrustSettings;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.pupil.SentBy;
import waymark.cases.pupil.Upn;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;
import waymark.ledger.feed.Received;
import waymark.ledger.feed.Topic;
import waymark.ledger.feed.View;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.personal.KeyStoreRefused;
import waymark.ledger.personal.Sealed;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.testing.TemporaryFiles;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/** A pupil is erased through HTTP; then everything that can be opened anywhere is opened. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class ErasedPupilTest {
  private static final String ERASED = "Quorvathen";
  private static final String KEPT = "Thistledrake";
  private static final String WHY =
      "{\"reason\":\"no-longer-necessary\",\"note\":\"%s left long ago.\"}";
  private static final String DIGITS = "999499014001";
  private static final String UPN = Upn.checkLetter(DIGITS) + DIGITS;

  private static final Path DIRECTORY_KEY =
      TemporaryFiles.directory("directory-key").resolve("trust.key");

  static {
    TrustKey.createIfAbsent(DIRECTORY_KEY);
  }

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    Service.settings(registry);
    // The directory's ring stands apart, in a store and under a key of its own.
    registry.add("waymark.rings.directory.keys-uri", TestMongo::uri);
    registry.add("waymark.rings.directory.trust-key-file", DIRECTORY_KEY::toString);
  }

  @LocalServerPort private int port;
  @Autowired private ServiceLedger cases;
  @Autowired private ServiceLedger directory;
  @Autowired private TrustSettings trust;
  @Autowired private TrustKey trustKey;
  @Autowired private PupilCases pupils;
  @Autowired private PupilCommands commands;
  @Autowired private RollIndex index;
  @Autowired private RollMarks marks;
  @Autowired private Staging staging;

  private final Queue<Received> published = new ConcurrentLinkedQueue<>();
  private Service administrator;
  private Service senco;
  private Service director;
  private String school;

  @BeforeAll
  void aTrust() {
    administrator = new Service(port, "erase-administrator");
    administrator.post(
        "/api/directory/first-administrator",
        "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE));
    school =
        administrator
            .post(
                "/api/directory/schools",
                """
                {"urn":"994990","laCode":"999","establishment":"4990","name":"Rowan Valley Primary School",
                 "phase":"Primary","type":"Academy converter"}\
                """)
            .body()
            .required("school")
            .stringValue();
    senco = holder("erase-senco", "senco", "\"" + school + "\"");
    director = holder("erase-director", "trust-director", "null");
    await().until(() -> director.get("/api/cases/imports?school=" + school).status() == 200);
  }

  @Test
  void anErasedPupilIsNowhereAndJoinsAgainAsSomebodyNew() {
    imported();
    UUID pupil = called(ERASED);
    UUID other = called(KEPT);
    String waiting = upload();
    assertThat(decide(senco, pupil, "place", PLACE).status()).isEqualTo(200);
    leaves(pupil);

    Answer asked = decide(senco, pupil, "erasure/request", WHY.formatted(ERASED));
    assertThat(asked.status()).as(asked.raw().body()).isEqualTo(200);
    assertThat(decide(senco, pupil, "erasure/approve", "{}").status()).isEqualTo(403);
    Answer approved = decide(director, pupil, "erasure/approve", "{}");
    assertThat(approved.status()).as(approved.raw().body()).isEqualTo(200);
    assertThat(approved.body().required("erased").booleanValue()).isTrue();

    assertThat(cases.keys().erased("pupil:" + pupil)).isTrue();
    assertThat(opened()).contains(KEPT).doesNotContain(ERASED).doesNotContain(UPN);
    assertThat(everything()).doesNotContain(ERASED, UPN, marks.upn(new Upn(UPN)));
    assertThat(announced(pupil, approved)).doesNotContain(ERASED);
    assertThat(staging.content(UUID.fromString(waiting))).as("a file that names them").isEmpty();
    assertThat(director.get("/api/cases/imports/" + waiting).body().required("state").stringValue())
        .isEqualTo("refused");

    for (String refused : List.of("tell-parents", "erasure/request", "erasure/withdraw")) {
      Answer answer = decide(director, pupil, refused, said(refused));
      assertThat(answer.body().path("rule").asString("")).as(refused).isEqualTo("pupil-erased");
    }

    imported();
    UUID again = called(ERASED);
    assertThat(again).isNotEqualTo(pupil);
    assertThat(called(KEPT)).as("whoever was there is the same").isEqualTo(other);
    assertThat(cases.keys().erased("pupil:" + again)).isFalse();
  }

  @Test
  void aRingApartIsUnderItsOwnKey() {
    assertThatThrownBy(() -> KeyRing.open(TestMongo.client(), "directory", trustKey, 0))
        .isInstanceOf(KeyStoreRefused.class);
    assertThat(KeyRing.open(TestMongo.client(), "cases", trustKey, 0).erasures()).isNotNull();
  }

  @Test
  void whoeverAskedDoesNotApproveAndWithdraws() {
    imported();
    UUID pupil = called(KEPT);
    leaves(pupil);
    assertThat(decide(director, pupil, "erasure/request", WHY.formatted(KEPT)).status())
        .isEqualTo(200);
    Answer own = decide(director, pupil, "erasure/approve", "{}");
    assertThat(own.status()).isEqualTo(409);
    assertThat(own.body().required("rule").stringValue()).isEqualTo("erasure-by-two");
    assertThat(decide(director, pupil, "erasure/withdraw", "{}").status()).isEqualTo(200);
    assertThat(cases.keys().erased("pupil:" + pupil)).isFalse();
  }

  @Test
  void aLeaverIsErasedFromTheDirectoryByTwoAndMayComeBackAsSomebodyNew() {
    Service second = holder("erase-second", "trust-administrator", "null");
    String leaver = person("erase-leaver", "Quorvathen Oxlade");
    String path = "/api/directory/people/" + leaver + "/erasure/";
    assertThat(administrator.post(path + "request", "{\"reason\":\"tidying\"}").status())
        .isEqualTo(422);
    Answer asked = administrator.post(path + "request", "{\"reason\":\"no-longer-necessary\"}");
    assertThat(asked.status()).as(asked.raw().body()).isEqualTo(200);
    assertThat(administrator.post(path + "approve", "{}").status()).isEqualTo(409);
    Answer approved = second.post(path + "approve", "{}");
    assertThat(approved.body().path("erased").asBoolean(false)).as(approved.raw().body()).isTrue();
    assertThat(directory.keys().erased("person:" + leaver)).isTrue();
    assertThat(everything()).doesNotContain("Quorvathen Oxlade");
    String erased = administrator.get("/api/directory/people/" + leaver).raw().body();
    assertThat(administrator.get("/api/directory/people").raw().body()).doesNotContain(leaver);
    assertThat(erased).contains("\"stage\":\"erased\"").doesNotContain("Quorvathen Oxlade");
    assertThat(person("erase-leaver", "Quorvathen Oxlade")).isNotEqualTo(leaver);
    assertThat(administrator.get("/api/directory/people").raw().body())
        .contains("Quorvathen Oxlade");
  }

  private static final String PLACE =
      """
      {"occurredOn":"2025-09-07","provision":"K","needs":[{"rank":1,"code":"SPLD"}],
       "triedBefore":"Quorvathen read with an adult.","plan":null,"parentsToldOn":null}\
      """;

  private static String said(String command) {
    return command.equals("tell-parents")
        ? "{\"occurredOn\":\"2025-09-08\"}"
        : command.endsWith("request") ? WHY : "{}";
  }

  private Answer decide(Service who, UUID pupil, String command, String body) {
    String path = command.contains("/") ? command : "register/" + command;
    return who.decide("/api/cases/pupils/" + pupil + "/" + path, body, pupils.state(pupil).seq());
  }

  private String person(String subject, String name) {
    return administrator
        .post(
            "/api/directory/people",
            "{\"name\":\"%s\",\"subject\":\"%s\"}".formatted(name, subject))
        .body()
        .required("person")
        .stringValue();
  }

  private Service holder(String subject, String role, String at) {
    String person = person(subject, "Tamsin Oakhollow");
    administrator.grant(
        person,
        "{\"role\":\"%s\",\"school\":%s,\"from\":\"2020-01-01\",\"until\":null}"
            .formatted(role, at));
    return new Service(port, subject);
  }

  private void imported() {
    String id = upload();
    Answer run =
        director.runImport(id, "{\"wholeRoll\":false,\"typed\":null,\"refuseOnProblems\":false}");
    assertThat(run.status()).as(run.raw().body()).isEqualTo(200);
    String path = "/api/cases/imports/" + id;
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> director.get(path).body().required("state").stringValue().equals("finished"));
  }

  private String upload() {
    String other = "999499014002";
    String csv =
        """
        UPN,Surname,Forename,DOB
        %s,%s,Noa,31/05/2014
        %s,%s,Zephaniah,30/05/2014
        """
            .formatted(UPN, ERASED, Upn.checkLetter(other) + other, KEPT);
    Answer received =
        director.upload(
            "/api/cases/imports?school=" + school + "&name=roll.csv",
            "application/octet-stream",
            csv.getBytes(UTF_8));
    assertThat(received.status()).as(received.raw().body()).isEqualTo(201);
    return received.body().required("import").stringValue();
  }

  private void leaves(UUID pupil) {
    commands.send(
        new RecordLeaver(
            pupil, UUID.randomUUID(), UUID.fromString(school), SchoolDay.of(Instant.now())),
        new CommandOrigin(UUID.randomUUID(), "hash", "sign-in:erase-senco"),
        SentBy.THE_SERVICE);
  }

  private UUID called(String surname) {
    index.catchUp();
    List<UUID> found = new ArrayList<>();
    index.onRoll(
        UUID.fromString(school),
        known -> {
          if (pupils.state(known.pupil()).enrolment().name().surname().equals(surname)) {
            found.add(known.pupil());
          }
        });
    assertThat(found).as(surname).hasSize(1);
    return found.getFirst();
  }

  /** Every document of every database of this service. */
  private static String everything() {
    StringBuilder all = new StringBuilder();
    for (String name :
        List.of("cases", "cases-roll", "cases-keys", "directory", "pupil-case-reads")) {
      MongoDatabase database = TestMongo.client().getDatabase(name);
      for (String collection : database.listCollectionNames()) {
        database.getCollection(collection).find().forEach(d -> all.append(text(d)).append('\n'));
      }
    }
    return all.toString();
  }

  /** Leaves are bytes of JSON: here they are read as such. */
  private static String text(Document document) {
    return document.get("leaf") instanceof org.bson.types.Binary leaf
        ? document.getString("stream") + new String(leaf.getData(), UTF_8)
        : document.toJson();
  }

  /** All that the keys still there open, of all that is sealed in the ledger. */
  private String opened() {
    StringBuilder all = new StringBuilder();
    cases
        .store()
        .from(1, 1_000_000)
        .forEach(commit ->
            commit
                .read()
                .events()
                .forEach(event ->
                    event
                        .payload()
                        .findParents("box")
                        .forEach(box -> all.append(open(box)).append('\n'))));
    return all.toString();
  }

  private String open(JsonNode box) {
    return cases.keys().open(JsonMapper.shared().treeToValue(box, Sealed.class)).orElse("");
  }

  /** What the topic says up to the answer's position. */
  private String announced(UUID pupil, Answer approved) {
    try (View topic =
        new View(
            "erased", new Topic(TestKafka.bootstrap(), trust.topic("cases")), published::add)) {
      topic.start();
      assertThat(
              topic.await(approved.body().required("position").longValue(), Duration.ofSeconds(60)))
          .isTrue();
    }
    assertThat(published)
        .anyMatch(m -> m.type().equals("pupil-case.erased") && m.key().equals("" + pupil));
    return published.toString();
  }
}
