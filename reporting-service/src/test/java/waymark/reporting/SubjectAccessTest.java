package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.reporting.Trust.body;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.personal.Sealed;
import waymark.ledger.testing.TestSignIn;

/** Requests to see what is held about a pupil or a member of staff, and the answer. */
class SubjectAccessTest extends ReportsTest {
  private static final String KNOWN = "2026-11-21T12:00:00Z";
  private String director;
  private Trust.Pupil pupil;
  private String request;

  @BeforeEach
  void aPupilAndARequest() {
    director = TRUST.holder("trust-director", null);
    TRUST.directoryReaches(directory);
    pupil = TRUST.pupil().joined(school, "Quillfeather", "Posy", "6");
    pupil.placed(school, "2026-01-12", "K", "SPLD");
    var told = body().put("entry", pupil.entry);
    told.set("how", TRUST.keys.seal(pupil.id, "words", "By phone; brother Jory listened."));
    pupil.says("parents-told", "2026-01-13", told);
    request = received("pupil", pupil.id, "2026-11-10");
  }

  private String received(String kind, String subject, String due) {
    String id = UUID.randomUUID().toString();
    var about = body().put("askedBy", "parent").putNull("identityCheckedOn").put("due", due);
    about.set("asker", words(kind, subject, "Oriel Quillfeather"));
    about.set("asked", words(kind, subject, "Everything, please."));
    says(id, kind, subject, "received", about);
    return id;
  }

  private static JsonNode words(String kind, String subject, String text) {
    return JsonMapper.shared()
        .valueToTree(TRUST.keys.cases.seal(kind + ":" + subject, "words", text));
  }

  private void says(String id, String kind, String subject, String type, ObjectNode body) {
    if (!body.has("actor")) {
      body.put("actor", TRUST.actor);
    }
    body.put("request", id).put("occurredOn", "2026-11-20");
    body.putObject("subject").put("kind", kind).put("id", subject);
    TRUST.cases.send("subject-access:" + id, "subject-access." + type, body.toString());
  }

  private void says(String type, ObjectNode body) {
    says(request, "pupil", pupil.id, type, body);
  }

  private static ObjectNode decision(String item, String verdict, String exemption) {
    ObjectNode decision = body().put("item", item).put("verdict", verdict);
    decision.put("exemption", exemption).putArray("passages");
    return decision;
  }

  private String path(String more) {
    return "/subject-access/" + request + more;
  }

  private void approvedAnswer() {
    says("identity-confirmed", body().put("due", "2026-12-21"));
    var gathered = body().put("knownAt", KNOWN);
    gathered.putArray("items").add("details").add("event-0").add("event-1").add("event-2");
    gathered.withArray("items").add("messages");
    says("gathered", gathered);
    var decided = body();
    ObjectNode redacted = decision("event-2", "redact", "third-party");
    String line = "By phone; brother Jory listened.";
    redacted
        .withArray("passages")
        .addObject()
        .put("line", 3)
        .put("from", line.indexOf("brother"))
        .put("to", line.indexOf(" listened"))
        .put("length", line.length());
    decided
        .putArray("decisions")
        .add(decision("details", "include", null))
        .add(decision("event-0", "include", null))
        .add(decision("event-1", "withhold", "serious-harm"))
        .add(decision("messages", "include", null))
        .add(redacted);
    says("items-decided", decided);
    says("approved", body());
  }

  @Test
  void an_approval_that_was_taken_back_gives_no_answer_until_there_is_another() {
    approvedAnswer();
    assertThat(read(path("")).required("stage").asString()).isEqualTo("approved");
    says(
        "approval-withdrawn",
        (ObjectNode) body().set("why", words("pupil", pupil.id.toString(), "A sister is named.")));
    JsonNode open = read(path(""));
    assertThat(open.required("stage").asString()).isEqualTo("in-redaction");
    assertThat(open.required("approvedOn").isNull()).isTrue();
    assertThat(open.required("undecided").intValue()).as("what was decided stands").isZero();
    assertThat(open.required("reopened").booleanValue()).isTrue();
    assertThat(open.required("takenBackWhy").asString()).isEqualTo("A sister is named.");
    assertThat(get(path("/answer.pdf"), director).statusCode()).isEqualTo(409);
    assertThat(get(path("/answer.pdf?draft=true"), director).statusCode())
        .as("as a draft, for those who look through it")
        .isEqualTo(200);
    var decided = body();
    decided.putArray("decisions").add(decision("details", "withhold", "third-party"));
    says("items-decided", decided);
    assertThat(read(path("")).required("reopened").booleanValue()).isFalse();
    says("approved", body());
    assertThat(read(path("")).required("takenBackWhy").isNull()).isTrue();
    assertThat(get(path("/answer.pdf"), director).statusCode()).isEqualTo(200);
  }

  @Test
  void a_request_is_listed_with_its_clock() {
    JsonNode listed =
        read("/subject-access")
            .required("requests")
            .valueStream()
            .filter(r -> r.required("request").asString().equals(request))
            .findFirst()
            .orElseThrow();
    assertThat(listed.required("clock").asString()).isEqualTo("overdue");
    assertThat(listed.required("stage").asString()).isEqualTo("received");
    assertThat(listed.required("name").asString()).isEqualTo("Posy Quillfeather");
    says("identity-confirmed", body().put("due", "2026-11-27"));
    JsonNode one = read(path(""));
    assertThat(one.required("clock").asString()).isEqualTo("due-soon");
    assertThat(one.required("stage").asString()).isEqualTo("gathering");
    assertThat(one.required("asker").asString()).isEqualTo("Oriel Quillfeather");
  }

  @Test
  void everything_about_the_pupil_is_gathered_with_its_words_and_who_viewed_it() {
    read("/pupils/" + pupil.id);
    JsonNode items = read(path("/items")).required("items");
    assertThat(items.valueStream().map(i -> i.required("item").asString()))
        .containsExactly(
            "details",
            "standing",
            "event-0",
            "event-1",
            "event-2",
            "views-2026-10",
            "views-2026-11",
            "messages");
    assertThat(items.toString())
        .contains("Posy Quillfeather", "14 March 2015", "X999400115001".substring(0, 5))
        .contains("Two terms of small-group reading.", "brother Jory", "Fennimore Oxlade")
        .contains("the pupil's page", "Placed on the SEN register, position ")
        .contains(
            "on the SEN register: SEN support (K); needs: Specific learning difficulty (SPLD)");
  }

  @Test
  void the_list_is_sealed_for_the_service_that_records_it_and_offered_once() {
    JsonNode answer = read(path("/items"));
    String box = answer.required("list").stringValue();
    String opened =
        TRUST.keys.cases.open(new Sealed("pupil:" + pupil.id, "gathered-list", box)).orElseThrow();
    JsonNode list = JsonMapper.shared().readTree(opened);
    assertThat(list.required("request").stringValue()).isEqualTo(request);
    assertThat(list.required("knownAt")).isEqualTo(answer.required("knownAt"));
    assertThat(list.required("position").longValue())
        .isGreaterThanOrEqualTo(TRUST.cases.position());
    assertThat(list.required("items").valueStream().map(JsonNode::stringValue).toList())
        .isEqualTo(
            answer
                .required("items")
                .valueStream()
                .map(item -> item.required("item").stringValue())
                .toList());
    approvedAnswer();
    assertThat(read(path("/items")).path("list").isString()).isFalse();
  }

  @Test
  void who_viewed_a_pupil_in_either_service_is_said_by_role_and_day() {
    read("/pupils/" + pupil.id);
    JsonNode items = read(path("/items")).required("items");
    assertThat(viewed(items, "views-2026-10"))
        .containsExactly(
            "5 October 2026|data manager: an import of the roll (a file with this pupil in it)",
            "5 October 2026|data manager: rows of an import of the roll");
    assertThat(viewed(items, "views-2026-11"))
        .contains("22 November 2026|SENCO: the pupil's page")
        .doesNotHaveDuplicates();
  }

  private static List<String> viewed(JsonNode items, String name) {
    return items
        .valueStream()
        .filter(item -> item.required("item").stringValue().equals(name))
        .flatMap(item -> item.required("lines").valueStream())
        .map(line ->
            line.required("label").stringValue() + "|" + line.required("text").stringValue())
        .toList();
  }

  @Test
  void all_is_gathered_of_a_pupil_who_is_on_no_roll_any_more() {
    var left = body().put("school", school).putNull("import");
    pupil.says("left-school", "2026-11-22", left, "2026-11-21T12:00:01Z");
    JsonNode items = read(path("/items"), director).required("items");
    assertThat(items.valueStream().map(i -> i.required("item").asString()))
        .contains("details", "standing", "event-0", "event-3", "messages");
    assertThat(items.toString()).contains("Posy Quillfeather", "On no roll", "brother Jory");
  }

  @Test
  void nothing_is_given_before_it_is_approved() {
    read(path(""));
    assertThat(get(path("/answer.pdf"), director).statusCode()).isEqualTo(409);
    assertThat(get(path("/answer.json"), director).body()).contains("access-approved-first");
  }

  @Test
  void what_is_withheld_or_redacted_is_nowhere_in_the_answer() throws Exception {
    approvedAnswer();
    read(path(""));
    JsonNode json = JsonMapper.shared().readTree(get(path("/answer.json"), director).body());
    assertThat(json.required("withheld").asInt()).isEqualTo(1);
    assertThat(json.required("items").valueStream().map(i -> i.required("item").asString()))
        .as("numbered, so that no gap says what is withheld")
        .containsExactly("1", "2", "3", "4");
    assertThat(json.toString())
        .contains("By phone; [removed] listened.")
        .doesNotContain("Jory", "Two terms", "Placed on");
    assertThat(json.at("/items/3/lines").valueStream())
        .as("messages of the two events that are given")
        .hasSize(2);
    byte[] pdf = pdf();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Posy Quillfeather", "By phone; [removed] listened.")
          .doesNotContain("Jory", "Two terms", "Placed on");
    }
  }

  @Test
  void the_answer_is_made_again_byte_for_byte_whatever_is_recorded_later() throws Exception {
    approvedAnswer();
    read(path(""));
    byte[] first = pdf();
    String json = get(path("/answer.json"), director).body();
    var left = body().put("school", school).putNull("import");
    pupil.says("left-school", "2026-11-22", left, "2026-11-21T12:00:01Z");
    says("sent", body().put("how", "collected"));
    assertThat(read(path("")).required("stage").asString()).isEqualTo("sent");
    assertThat(pdf()).isEqualTo(first);
    assertThat(get(path("/answer.json"), director).body()).isEqualTo(json);
  }

  @Test
  void a_request_about_staff_is_for_the_trust_director_alone() {
    String member = TRUST.person("member-" + pupil.id, "Thessaly Marchbank");
    TRUST.email(member, "thessaly@trust.invalid");
    TRUST.directoryReaches(directory);
    String own = received("person", member, "2026-12-01");
    JsonNode items = read("/subject-access/" + own + "/items", director).required("items");
    assertThat(items.toString())
        .contains("Thessaly Marchbank", "person added", "thessaly@trust.invalid");
    assertThat(viewed(items, "looked-2026-10"))
        .containsExactly("5 October 2026 at 09:15|rows of an import of the roll (refused)");
    assertThat(get("/subject-access/" + own, senco).statusCode()).isEqualTo(404);
    assertThat(read("/subject-access").toString()).doesNotContain(own);
  }

  @Test
  void an_administrator_finds_requests_about_staff_and_nothing_of_what_is_held() {
    String administrator = TRUST.holder("trust-administrator", null);
    String member = TRUST.person("leaver-" + pupil.id, "Thessaly Marchbank");
    TRUST.directoryReaches(directory);
    String id = received("person", member, "2026-12-01");
    JsonNode one = read("/staff-requests/" + id, administrator);
    assertThat(one.required("name").asString()).isEqualTo("Thessaly Marchbank");
    assertThat(one.toString()).doesNotContain("Everything, please.", "Oriel Quillfeather");
    assertThat(read("/staff-requests", administrator).toString())
        .contains(id)
        .doesNotContain("Posy Quillfeather", request);
    assertThat(get("/staff-requests/" + request, administrator).statusCode()).isEqualTo(404);
    for (String what : List.of("", "/items", "/answer.pdf", "/answer.json")) {
      assertThat(get("/subject-access/" + id + what, administrator).statusCode())
          .as(what)
          .isEqualTo(403);
    }
  }

  @Test
  void what_waits_for_approval_is_counted_for_those_who_may_give_it() {
    String administrator = TRUST.holder("trust-administrator", null);
    String themself = TRUST.holder("trust-administrator", null);
    TRUST.directoryReaches(directory);
    int before = toApprove("/staff-requests", administrator);
    int theirs = toApprove("/staff-requests", themself);
    int directors = toApprove("/subject-access", director);
    String member = person(themself);
    String id = received("person", member, "2026-12-01");
    var gathered = body().put("knownAt", KNOWN);
    gathered.putArray("items").add("event-0").add("event-1");
    says(id, "person", member, "gathered", gathered);
    decided(id, member, "event-0", person(director));
    assertThat(toApprove("/staff-requests", administrator)).as("not all decided").isEqualTo(before);
    decided(id, member, "event-1", UUID.randomUUID().toString());
    assertThat(toApprove("/staff-requests", administrator)).isEqualTo(before + 1);
    assertThat(toApprove("/staff-requests", themself)).as("about themself").isEqualTo(theirs);
    assertThat(toApprove("/subject-access", director)).as("decided some").isEqualTo(directors);
    decided(id, member, "event-0", UUID.randomUUID().toString());
    assertThat(toApprove("/subject-access", director))
        .as("decided anew by somebody else")
        .isEqualTo(directors + 1);
    assertThat(toApprove("/subject-access", senco)).as("approves none").isZero();
  }

  private void decided(String id, String member, String item, String by) {
    var decided = body();
    decided.putArray("decisions").add(decision(item, "include", null));
    decided.put("actor", by);
    says(id, "person", member, "items-decided", decided);
  }

  private int toApprove(String list, String reader) {
    return read(list, reader).required("toApprove").intValue();
  }

  private static String person(String holder) {
    return TRUST.streamOf(holder).substring("person:".length());
  }

  @Test
  void whom_a_request_is_about_sees_how_far_it_is_and_nothing_of_what_is_held() {
    String own = "/subject-access/" + received("person", person(director), "2026-12-01");
    assertThat(read(own, director).required("stage").asString()).isEqualTo("received");
    for (String what : List.of("/items", "/answer.pdf", "/answer.json")) {
      assertThat(get(own + what, director).statusCode()).as(what).isEqualTo(404);
    }
  }

  @Test
  void another_schools_pupil_is_not_there() {
    String elsewhere = TRUST.holder("senco", TRUST.school("Elder Combe School"));
    TRUST.directoryReaches(directory);
    read(path(""));
    assertThat(get(path(""), elsewhere).statusCode()).isEqualTo(404);
    assertThat(get(path("/items"), elsewhere).statusCode()).isEqualTo(404);
    assertThat(get(path("/answer.pdf"), elsewhere).statusCode()).isEqualTo(404);
  }

  private byte[] pdf() throws IOException, InterruptedException {
    var asked =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + "/api/reports" + path("/answer.pdf")))
            .header("Authorization", "Bearer " + TestSignIn.token(director))
            .build();
    var answer = HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    return answer.body();
  }
}
