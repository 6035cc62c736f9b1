package waymark.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static waymark.recruitment.Person.CANDIDATES;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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
import waymark.ledger.testing.TestSignIn;
import waymark.recruitment.Person.Answer;

/** A candidate's request to see what is held about them, from the asking to the answer. */
@DirtiesContext
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "management.server.port=0")
class CandidateAccessTest {
  private static final String NAME = "Ottoline Quillfeather";
  private static final String NOTE = "Interviewed with Demo Colleague, who praised her.";

  @Autowired Grants grants;
  @LocalServerPort int port;

  private Person head;
  private Person director;
  private String today;
  private String at;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    new TestTrust().settings(registry);
  }

  @BeforeEach
  void people() {
    await().until(grants::isCaughtUp);
    head = new Person(port, "head");
    director = new Person(port, "director");
    today = LocalDate.now().toString();
    at = head.applied(TestTrust.ROWAN, NAME, "2026-01-15");
    head.decide(at + "/note", "{\"note\":\"%s\"}".formatted(NOTE)).done();
  }

  /** The address of a new request, whose asker was known. */
  private String asked() {
    head.decide(
            at + "/subject-access",
            "{\"receivedOn\":\"%s\",\"asked\":\"All of it.\",\"identityCheckedOn\":\"%s\"}"
                .formatted(today, today))
        .done();
    return address();
  }

  private String address() {
    return at + "/subject-access/" + head.get(at).done().at("/access/request").asString();
  }

  private String gathered() {
    String request = asked();
    head.decide(request + "/gather", "{}").done();
    return request;
  }

  private static String whole(String item) {
    return "{\"item\":\"%s\",\"verdict\":\"include\",\"exemption\":null,\"passages\":[]}"
        .formatted(item);
  }

  private static String decisions(String... each) {
    return "{\"decisions\":[%s]}".formatted(String.join(",", each));
  }

  /** All is given but a colleague's name in the note, and who viewed. */
  private String approved() {
    String request = gathered();
    JsonNode note = head.get(request + "/items").done().at("/items/1/lines/3");
    int from = note.required("text").asString().indexOf("Demo Colleague");
    head.decide(
            request + "/decide",
            decisions(
                whole("event-0"),
                """
                {"item":"event-1","verdict":"redact","exemption":"third-party","passages":[{"line":3,"from":%d,"to":%d,"length":%d}]}\
                """
                    .formatted(from, from + "Demo Colleague".length(), NOTE.length()),
                """
                {"item":"reads","verdict":"withhold","exemption":"third-party","passages":[]}\
                """))
        .done();
    director.decide(request + "/approve", "{}").done();
    return request;
  }

  @Test
  void whatIsHeldIsGivenAsDecidedAndApprovedByASecondPerson() throws Exception {
    String request = approved();
    JsonNode answer = head.get(request + "/answer.json").done();
    assertThat(answer.required("name").asString()).isEqualTo(NAME);
    assertThat(answer.required("withheld").asInt()).isEqualTo(1);
    assertThat(answer.required("items")).hasSize(2);
    assertThat(answer.at("/items/1/lines/3/text").asString())
        .isEqualTo("Interviewed with [removed], who praised her.");
    assertThat(answer.toString()).doesNotContain("Demo Colleague", "By role and day");

    head.decide(at + "/note", "{\"note\":\"Written later.\"}").done();
    byte[] pdf = bytes(request + "/answer.pdf");
    assertThat(bytes(request + "/answer.pdf")).isEqualTo(pdf);
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains(NAME, "Interviewed with [removed]", "One item that was found is not given.")
          .doesNotContain("Colleague", "Written later");
    }

    String sent = "{\"on\":\"%s\",\"how\":\"collected\"}".formatted(today);
    head.decide(request + "/send", sent).done();
    JsonNode access = head.get(at).done().required("access");
    assertThat(access.required("stage").asString()).isEqualTo("sent");
    assertThat(head.get(request + "/answer.json").status()).isEqualTo(200);
    assertThat(head.decide(request + "/send", sent).rule()).isEqualTo("access-open");
  }

  @Test
  void anAnswerIsRecordedAsReadBeforeItIsGiven() {
    String request = approved();
    head.get(request + "/answer.json").done();
    director.get(request + "/answer.pdf");
    List<String> views = new ArrayList<>();
    head.get(at + "/reads")
        .done()
        .required("views")
        .forEach(v -> views.add(v.path("kind").asString() + " " + v.path("route").asString()));
    String below = "GET /api/recruitment/candidates/{candidate}/subject-access/{request}";
    assertThat(views)
        .startsWith("export " + below + "/answer.pdf", "export " + below + "/answer.json")
        .contains("page " + below + "/items");
  }

  @Test
  void nothingIsGivenBeforeItIsApproved() {
    String request = gathered();
    for (String file : List.of("/answer.json", "/answer.pdf")) {
      assertThat(head.get(request + file).rule()).isEqualTo("access-approved-first");
    }
    assertThat(head.get(request + "/answer.pdf?draft=true").status()).isEqualTo(200);
    String sent = "{\"on\":\"%s\",\"how\":\"collected\"}".formatted(today);
    assertThat(head.decide(request + "/send", sent).rule()).isEqualTo("access-approved-first");
    head.decide(request + "/withdraw", "{\"on\":\"%s\"}".formatted(today)).done();
    for (String file : List.of("/answer.json", "/answer.pdf?draft=true")) {
      assertThat(head.get(request + file).rule()).isEqualTo("access-approved-first");
    }
  }

  @Test
  void whoeverDecidedLastDoesNotApproveAndNothingIsLeftUndecided() {
    String request = gathered();
    head.decide(request + "/decide", decisions(whole("event-0"), whole("event-1"))).done();
    assertThat(director.decide(request + "/approve", "{}").rule()).isEqualTo("items-decided");
    head.decide(request + "/decide", decisions(whole("reads"))).done();
    assertThat(head.decide(request + "/approve", "{}").rule()).isEqualTo("access-by-two");
    assertThat(head.get(at).done().at("/access/deciders/0").asString())
        .isEqualTo(TestTrust.person("head").toString());
    director.decide(request + "/approve", "{}").done();
    assertThat(head.decide(request + "/decide", decisions(whole("reads"))).rule())
        .isEqualTo("in-redaction");
  }

  @Test
  void theMonthRunsFromTheDayOnWhichTheAskerIsKnownAndIsPutOffWithinIt() {
    head.decide(
            at + "/subject-access",
            "{\"receivedOn\":\"2026-01-20\",\"asked\":\"All of it.\",\"identityCheckedOn\":null}")
        .done();
    String request = address();
    assertThat(head.decide(request + "/gather", "{}").rule()).isEqualTo("identity-checked");
    head.decide(request + "/identity", "{\"on\":\"2026-01-31\"}").done();
    assertThat(head.get(at).done().at("/access/due").asString()).isEqualTo("2026-03-02");
    String longer = "{\"toldOn\":\"%s\",\"months\":%d,\"reason\":\"Many papers.\"}";
    assertThat(head.decide(request + "/extend", longer.formatted("2026-03-03", 1)).rule())
        .isEqualTo("extension-in-first-month");
    assertThat(head.decide(request + "/extend", longer.formatted("2026-02-10", 3)).rule())
        .isEqualTo("extension-two-months");
    head.decide(request + "/extend", longer.formatted("2026-02-10", 1)).done();
    JsonNode list = head.get(CANDIDATES + "?which=asked").done();
    assertThat(list.at("/counts/asked").asInt()).isEqualTo(list.required("candidates").size());
    assertThat(list.required("candidates").valueStream())
        .anyMatch(line ->
            at.endsWith(line.path("candidate").asString())
                && line.path("answerBy").asString().equals("2026-03-31"));
    assertThat(list.at("/counts/answerBy").asString()).isEqualTo("2026-03-31");
    head.decide(
            request + "/refuse",
            "{\"reason\":\"excessive\",\"note\":\"Told by letter, and where to complain.\"}")
        .done();
    assertThat(head.get(at).done().at("/access/stage").asString()).isEqualTo("refused");
  }

  @Test
  void whoAskedIsNotErasedBeforeTheyHaveTheAnswer() {
    head.decide(at + "/outcome", "{\"on\":\"2026-01-20\",\"outcome\":\"withdrawn\"}").done();
    head.decide(at + "/erasure/propose", "{\"ground\":\"retention-ended\"}").done();
    String request = asked();
    assertThat(director.decide(at + "/erasure/approve", "{}").rule()).isEqualTo("access-under-way");
    assertThat(
            head.decide(
                    at + "/subject-access",
                    "{\"receivedOn\":\"%s\",\"asked\":\"Again.\"}".formatted(today))
                .rule())
        .isEqualTo("access-asked-once");
    head.decide(request + "/withdraw", "{\"on\":\"%s\"}".formatted(today)).done();
    director.decide(at + "/erasure/approve", "{}").done();
    assertThat(head.get(request + "/items").status()).isEqualTo(404);
    assertThat(head.get(request + "/answer.json").status()).isEqualTo(404);
  }

  @Test
  void whatAnEarlierRequestSaidIsHeldToo() {
    String first = asked();
    head.decide(first + "/withdraw", "{\"on\":\"%s\"}".formatted(today)).done();
    String second = asked();
    assertThat(second).isNotEqualTo(first);
    JsonNode items = head.get(second + "/items").done();
    assertThat(items.required("gathered").asBoolean()).isFalse();
    assertThat(items.required("items").valueStream().map(i -> i.path("title").asString()))
        .containsExactly(
            "Application received",
            "Note",
            "Earlier request to see what is held",
            "Request withdrawn",
            "By role and day");
    assertThat(items.at("/items/2/lines").toString()).contains("All of it.");
  }

  @Test
  void itsFormsAreRefusedWithWhatToDo() {
    String request = gathered();
    for (String bad : List.of("{}", "{\"decisions\":null}", "{\"decisions\":[]}")) {
      assertThat(pointer(head.decide(request + "/decide", bad))).isEqualTo("/decisions");
    }
    for (String bad : List.of("null", "{}", "{\"item\":\"reads\"}")) {
      assertThat(pointer(head.decide(request + "/decide", decisions(bad))))
          .isEqualTo("/decisions/0");
    }
    String item =
        "{\"item\":\"%s\",\"verdict\":\"%s\",\"exemption\":\"third-party\",\"passages\":%s}";
    assertThat(
            pointer(
                head.decide(
                    request + "/decide", decisions(item.formatted("reads", "redact", "[null]")))))
        .isEqualTo("/decisions/0/passages");
    assertThat(
            pointer(
                head.decide(
                    request + "/decide",
                    decisions(
                        item.formatted("reads", "withhold", "[]").replace("third", "fourth")))))
        .isEqualTo("/decisions/0/exemption");
    for (var rule :
        List.of(
            List.of("event-99", "withhold", "[]", "item-gathered"),
            List.of("reads", "burn", "[]", "item-verdict"),
            List.of("reads", "include", "[]", "access-exemption"),
            List.of("reads", "redact", "[]", "redacted-passages"))) {
      String form = decisions(item.formatted(rule.get(0), rule.get(1), rule.get(2)));
      assertThat(head.decide(request + "/decide", form).rule()).isEqualTo(rule.get(3));
    }
    assertThat(head.decide(request + "/decide", decisions(whole("reads")), 0).status())
        .isEqualTo(412);
  }

  @Test
  void anotherSchoolsRequestIsNobodysBusinessNorOneThatIsNotTheCandidates() {
    String request = approved();
    Person hazelHead = new Person(port, "hazel-head");
    String other = at + "/subject-access/" + UUID.randomUUID();
    for (String page : List.of("/items", "/answer.json", "/answer.pdf")) {
      assertThat(hazelHead.get(request + page).status()).isEqualTo(404);
      assertThat(new Person(port, "panel").get(request + page).status()).isEqualTo(403);
      assertThat(head.get(other + page).status()).isEqualTo(404);
    }
    assertThat(hazelHead.decide(request + "/gather", "{}", 2).status()).isEqualTo(404);
    assertThat(head.decide(other + "/gather", "{}").rule()).isEqualTo("access-open");
  }

  private static String pointer(Answer refused) {
    assertThat(refused.status()).as(refused.raw().body()).isEqualTo(422);
    return refused.body().at("/errors/0/pointer").asString();
  }

  private byte[] bytes(String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Bearer " + TestSignIn.token("director"))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
      return answer.body();
    }
  }
}
