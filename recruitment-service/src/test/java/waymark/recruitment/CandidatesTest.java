package waymark.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static waymark.recruitment.Person.CANDIDATES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import waymark.ledger.access.Grants;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.testing.TestMongo;
import waymark.recruitment.Person.Answer;

/** From an application to its outcome, and who sees it. */
@DirtiesContext
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "management.server.port=0")
class CandidatesTest {
  private static final String NAME = "Ottoline Quillfeather";

  @Autowired Grants grants;
  @Autowired LedgerStore record;
  @LocalServerPort int port;

  private Person head;
  private Person director;
  private Person hazelHead;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    new TestTrust().settings(registry);
  }

  @BeforeEach
  void people() {
    await().until(grants::isCaughtUp);
    head = new Person(port, "head");
    director = new Person(port, "director");
    hazelHead = new Person(port, "hazel-head");
  }

  @Test
  void allThatIsRecordedOfACandidateStandsOnTheirPage() {
    String at = head.applied(TestTrust.ROWAN, NAME, "2026-01-15");
    head.decide(at + "/note", "{\"note\":\"Asked for a later\\ninterview.\"}").done();
    head.decide(
            at + "/correct",
            """
            {"post":"Teacher of physics","receivedOn":"2026-01-14","name":"Ottoline Quillfeather","email":null,"phone":null}\
            """)
        .done();
    director
        .decide(at + "/outcome", "{\"on\":\"2026-02-20\",\"outcome\":\"not-appointed\"}")
        .done();

    Answer page = head.get(at);
    JsonNode shown = page.done();
    assertThat(page.raw().headers().firstValue("ETag")).hasValue("\"3\"");
    assertThat(page.raw().headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(shown.at("/about/name").asString()).isEqualTo(NAME);
    assertThat(shown.at("/about/post").asString()).isEqualTo("Teacher of physics");
    assertThat(shown.at("/about/email").isNull()).isTrue();
    assertThat(shown.required("receivedOn").asString()).isEqualTo("2026-01-14");
    assertThat(shown.required("outcome").asString()).isEqualTo("not-appointed");
    assertThat(shown.at("/keeping/dueOn").asString()).isEqualTo("2026-08-20");
    assertThat(shown.required("entries").valueStream().map(e -> e.path("type").asString()))
        .containsExactly(
            "application-received", "note-recorded", "candidate-corrected", "outcome-recorded");
    assertThat(shown.at("/entries/1/words").asString()).isEqualTo("Asked for a later\ninterview.");
    assertThat(shown.at("/entries/3/by/name").asString()).isEqualTo("Demo director");
  }

  @Test
  void listsSayHowManyThereAreOfEachAndGoOnPageAfterPage() {
    String today = LocalDate.now().toString();
    String open = hazelHead.applied(TestTrust.HAZEL, "Peregrine Marlowbrook", today);
    String waiting = hazelHead.applied(TestTrust.HAZEL, "Sybella Thistlewood", "2025-01-10");
    String due = hazelHead.applied(TestTrust.HAZEL, "Cosmo Windermere-Vane", "2025-02-10");
    hazelHead.decide(due + "/outcome", "{\"on\":\"2025-03-01\",\"outcome\":\"withdrawn\"}").done();
    hazelHead.decide(due + "/holds", "{\"reason\":\"complaint\"}").done();

    JsonNode all = hazelHead.get(CANDIDATES).done();
    assertThat(all.required("months").asInt()).isEqualTo(6);
    assertThat(all.required("counts").toString())
        .isEqualTo(
            "{\"all\":3,\"open\":2,\"waiting\":1,\"due\":1,\"held\":1,\"proposed\":0,\"asked\":0,\"answerBy\":null}");
    assertThat(ids(all)).containsExactly(id(open), id(due), id(waiting));
    assertThat(ids(hazelHead.get(CANDIDATES + "?which=waiting").done()))
        .containsExactly(id(waiting));
    JsonNode held = hazelHead.get(CANDIDATES + "?which=held").done();
    assertThat(held.at("/candidates/0/name").asString()).isEqualTo("Cosmo Windermere-Vane");
    assertThat(held.at("/candidates/0/dueOn").asString()).isEqualTo("2025-09-01");

    List<String> found = new ArrayList<>();
    String next = "";
    while (next != null) {
      JsonNode page = hazelHead.get(CANDIDATES + "?limit=2&after=" + next).done();
      found.addAll(ids(page));
      next = page.path("next").asString(null);
    }
    assertThat(found).containsExactly(id(open), id(due), id(waiting));
    assertThat(hazelHead.get(CANDIDATES + "?which=others").status()).isEqualTo(400);
    assertThat(hazelHead.get(CANDIDATES + "?limit=-1").status()).isEqualTo(400);
    JsonNode counted = hazelHead.get(CANDIDATES + "?limit=0").done();
    assertThat(counted.required("candidates")).isEmpty();
    assertThat(counted.at("/counts/all").asInt()).isEqualTo(3);
    assertThat(counted.required("next").isNull()).isTrue();
    assertThat(hazelHead.get(CANDIDATES + "?after=elsewhere").status()).isEqualTo(400);
  }

  @Test
  void aHeadTeacherFindsTheirOwnSchoolsADirectorAllAndNobodyElseAny() {
    String at = head.applied(TestTrust.ROWAN, NAME, "2026-01-15");
    assertThat(director.get(at).status()).isEqualTo(200);
    assertThat(new Person(port, "other-head").get(at).status()).isEqualTo(200);
    assertThat(new Person(port, "panel").get(at).status()).isEqualTo(403);
    assertThat(ids(hazelHead.get(CANDIDATES).done())).doesNotContain(id(at));
    String nowhere = hazelHead.get(CANDIDATES + "/" + UUID.randomUUID()).raw().body();
    for (String page : List.of("", "/reads")) {
      Answer outside = hazelHead.get(at + page);
      assertThat(outside.status()).isEqualTo(404);
      assertThat(outside.raw().body()).isEqualTo(nowhere);
    }
    assertThat(hazelHead.decide(at + "/note", "{\"note\":\"x\"}", 0).status()).isEqualTo(404);
    assertThat(hazelHead.get(CANDIDATES + "?school=" + TestTrust.ROWAN).status()).isEqualTo(404);
    String form =
        "{\"school\":\"%s\",\"post\":\"Cook\",\"receivedOn\":\"2026-01-15\",\"name\":\"Demo Cook\"}";
    assertThat(hazelHead.post(CANDIDATES, form.formatted(TestTrust.ROWAN)).status()).isEqualTo(404);
    assertThat(director.post(CANDIDATES, form.formatted(UUID.randomUUID())).status())
        .isEqualTo(404);
  }

  @Test
  void whoWasShownACandidateIsRecordedAndCanBeAsked() {
    String at = head.applied(TestTrust.ROWAN, NAME, "2026-01-15");
    director.get(at).done();
    head.get(CANDIDATES).done();
    JsonNode views = head.get(at + "/reads").done().required("views");
    assertThat(views.valueStream().map(v -> v.path("route").asString()))
        .containsExactly(
            "GET /api/recruitment/candidates", "GET /api/recruitment/candidates/{candidate}");
    assertThat(views.at("/1/name").asString()).isEqualTo("Demo director");
    assertThat(views.at("/1/roles/0").asString()).isEqualTo("trust-director");
    assertThat(views.at("/0/kind").asString()).isEqualTo("list");
    assertThat(head.get(at + "/reads").done().required("views")).hasSize(3);
  }

  @Test
  void whoViewedNamesTheRolesThatLetThemInAtThatCandidatesSchool() {
    String at = head.applied(TestTrust.ROWAN, NAME, "2026-01-15");
    new Person(port, "head-and-director").get(at).done();
    assertThat(head.get(at + "/reads").done().at("/views/0/roles").valueStream())
        .extracting(JsonNode::asString)
        .containsExactly("trust-director");
    String theirs = hazelHead.applied(TestTrust.HAZEL, NAME, "2026-01-15");
    new Person(port, "head-and-director").get(theirs).done();
    assertThat(hazelHead.get(theirs + "/reads").done().at("/views/0/roles").valueStream())
        .extracting(JsonNode::asString)
        .containsExactly("head-teacher", "trust-director");
  }

  @Test
  void nothingPersonalStandsInTheDatabaseInClear() {
    head.applied(TestTrust.ROWAN, "Thaddeus Inkerby", "2026-01-15");
    List<String> stored = new ArrayList<>();
    for (var document :
        TestMongo.client().getDatabase("recruitment").getCollection("commits").find()) {
      stored.add(new String(((org.bson.types.Binary) document.get("leaf")).getData()));
    }
    assertThat(stored).isNotEmpty().noneMatch(leaf -> leaf.contains("Inkerby"));
    assertThat(stored).noneMatch(leaf -> leaf.toLowerCase().contains("mathematics"));
    assertThat(
            TestMongo.client()
                .getDatabase("recruitment-reads")
                .listCollectionNames()
                .into(new ArrayList<>())
                .stream()
                .flatMap(name ->
                    TestMongo.client()
                        .getDatabase("recruitment-reads")
                        .getCollection(name)
                        .find()
                        .map(Document::toJson)
                        .into(new ArrayList<>())
                        .stream()))
        .noneMatch(read -> read.contains("Inkerby"));
  }

  @Test
  void whatCannotBeKeptIsRefusedWithWhatToDo() {
    Answer empty = head.post(CANDIDATES, "{}");
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.body().required("errors").valueStream().map(e -> e.path("pointer").asString()))
        .containsExactlyInAnyOrder("/school", "/post", "/name", "/receivedOn");
    String at = head.applied(TestTrust.ROWAN, NAME, "2026-01-15");
    String form = "{\"on\":\"%s\",\"outcome\":\"%s\"}";
    String tomorrow = LocalDate.now().plusDays(2).toString();
    Answer tooEarly = head.decide(at + "/outcome", form.formatted(tomorrow, "withdrawn"));
    assertThat(tooEarly.rule()).isEqualTo("not-after-today");
    assertThat(tooEarly.status()).isEqualTo(422);
    assertThat(head.decide(at + "/outcome", form.formatted("2026-01-14", "withdrawn")).rule())
        .isEqualTo("outcome-after-application");
    assertThat(head.decide(at + "/outcome", form.formatted("2026-01-16", "hired")).status())
        .isEqualTo(422);
    assertThat(head.decide(at + "/note", "{\"note\":\" \\u200b \"}").status()).isEqualTo(422);
    assertThat(head.decide(at + "/note", "{\"note\":\"x\"}", 7).status()).isEqualTo(412);
    assertThat(head.post(at + "/note", "{\"note\":\"x\"}").status()).isEqualTo(428);
    assertThat(head.get(at).body().required("seq").asInt()).isZero();
  }

  private static List<String> ids(JsonNode list) {
    return list.required("candidates")
        .valueStream()
        .map(line -> line.required("candidate").stringValue())
        .toList();
  }

  private static String id(String address) {
    return address.substring(CANDIDATES.length() + 1);
  }
}
