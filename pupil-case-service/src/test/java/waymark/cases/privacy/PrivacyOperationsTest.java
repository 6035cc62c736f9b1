package waymark.cases.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static waymark.cases.register.Pupils.joined;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import waymark.cases.ledgers.PupilCommands;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.pupil.PupilCommand;
import waymark.cases.pupil.SentBy;
import waymark.cases.roll.RecordLeaver;
import waymark.cases.roll.RecordRollRow;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;
import waymark.ledger.reads.Read;
import waymark.ledger.reads.ReadKind;
import waymark.ledger.reads.ReadLog;
import waymark.ledger.reads.ReadOutcome;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.testing.TestSignIn;

/** Holds and requests to see a record, through HTTP. */
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PrivacyOperationsTest {
  private static final String ERASE = "{\"reason\":\"no-longer-necessary\"}";
  private static final String TODAY = LocalDate.now(ZoneId.of("Europe/London")).toString();

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    Service.settings(registry);
  }

  @LocalServerPort private int port;
  @Autowired private PupilCommands commands;
  @Autowired private ServiceLedger cases;
  @Autowired private ReadLog reads;

  private final Map<UUID, UUID> imported = new HashMap<>();
  private Service administrator;
  private Service senco;
  private Service director;
  private Service elsewhere;
  private String directorsId;
  private String school;

  @BeforeAll
  void aTrustWithTwoSchools() {
    administrator = new Service(port, "privacy-administrator");
    administrator.post(
        "/api/directory/first-administrator",
        "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE));
    school = school("994101", "4101");
    holder("privacy-senco", "senco", "\"" + school + "\"");
    holder("privacy-elsewhere", "senco", "\"" + school("994102", "4102") + "\"");
    directorsId = holder("privacy-director", "trust-director", "null");
    senco = new Service(port, "privacy-senco");
    elsewhere = new Service(port, "privacy-elsewhere");
    director = new Service(port, "privacy-director");
    for (Service person : List.of(senco, elsewhere, director)) {
      await().until(() -> person.get("/api/directory/me").status() == 200);
    }
  }

  private String school(String urn, String establishment) {
    String form =
        """
        {"urn":"%s","laCode":"999","establishment":"%s","name":"Rowan Valley Primary School",
         "phase":"Primary","type":"Academy converter"}\
        """;
    Answer listed =
        administrator.post("/api/directory/schools", form.formatted(urn, establishment));
    return listed.body().required("school").stringValue();
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

  private String holder(String subject, String role, String at) {
    String person = person(subject);
    String grant = "{\"role\":\"%s\",\"school\":%s,\"from\":\"2020-01-01\",\"until\":null}";
    var made = administrator.grant(person, grant.formatted(role, at));
    assertThat(made.status()).as(made.raw().body()).isEqualTo(201);
    return person;
  }

  private UUID pupil() {
    UUID pupil = UUID.randomUUID();
    imported.put(pupil, UUID.randomUUID());
    var j = joined();
    var row =
        new RecordRollRow(
            pupil,
            imported.get(pupil),
            UUID.fromString(school),
            LocalDate.of(2024, 9, 2),
            j.name(),
            j.dateOfBirth(),
            j.upn(),
            List.of(),
            "6",
            "6B",
            List.of(),
            null,
            Set.of());
    send(row);
    return pupil;
  }

  private void leaves(UUID pupil) {
    send(
        new RecordLeaver(
            pupil, UUID.randomUUID(), UUID.fromString(school), LocalDate.parse(TODAY)));
  }

  private void send(PupilCommand command) {
    commands.send(
        command, new CommandOrigin(UUID.randomUUID(), "hash", directorsId), SentBy.THE_SERVICE);
  }

  private static String at(UUID pupil, String what) {
    return "/api/cases/pupils/" + pupil + "/" + what;
  }

  private static Answer done(Answer answer) {
    assertThat(answer.status()).as(answer.raw().body()).isBetween(200, 201);
    return answer;
  }

  private static void refusedBy(String rule, Answer answer) {
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(409);
    assertThat(answer.body().required("rule").stringValue()).isEqualTo(rule);
  }

  private static String asked(String kind, Object subject) {
    return """
    {"subjectKind":"%s","subject":"%s","receivedOn":"%s","askedBy":"parent","asker":"Oriel Quillfeather",
     "asked":"Everything about my daughter.","identityCheckedOn":"%s"}\
    """
        .formatted(kind, subject, TODAY, TODAY);
  }

  private long last() {
    return cases.store().lastPosition();
  }

  /** As the service that gathers seals it. */
  private String list(String key, String request, long position, String... items) {
    String text =
        "{\"request\":\"%s\",\"knownAt\":\"%s\",\"position\":%d,\"items\":[\"%s\"]}"
            .formatted(request, Instant.now(), position, String.join("\",\"", items));
    return "{\"list\":\"%s\"}".formatted(cases.keys().seal(key, "gathered-list", text).box());
  }

  private String received(Service by, String form) {
    return done(by.post("/api/cases/subject-access", form))
        .body()
        .required("request")
        .stringValue();
  }

  @Test
  void aHoldStopsAnErasureUntilTheTrustDirectorLiftsIt() {
    UUID pupil = pupil();
    String place = "{\"reason\":\"legal-claim\",\"note\":\"Letter of 12 November.\"}";
    assertThat(elsewhere.post(at(pupil, "holds"), place).status()).isEqualTo(404);
    done(senco.post(at(pupil, "holds"), place));
    refusedBy("legal-hold", senco.decide(at(pupil, "erasure/request"), ERASE, 1));
    String hold =
        cases.store().stream("pupil:" + pupil)
            .getLast()
            .read()
            .events()
            .getFirst()
            .payload()
            .required("hold")
            .stringValue();
    String lift = "{\"note\":\"Settled.\"}";
    assertThat(senco.decide(at(pupil, "holds/" + hold + "/lift"), lift, 1).status()).isEqualTo(403);
    done(director.decide(at(pupil, "holds/" + hold + "/lift"), lift, 1));
    refusedBy("pupil-has-left", senco.decide(at(pupil, "erasure/request"), ERASE, 2));
    leaves(pupil);
    String over = "{\"reason\":\"retention-ended\"}";
    refusedBy("kept-until-due", senco.decide(at(pupil, "erasure/request"), over, 3));
    done(senco.decide(at(pupil, "erasure/request"), ERASE, 3));
  }

  @Test
  void whileARequestIsOpenTheRecordIsKeptAndOneApprovesWhatAnotherPrepared() {
    UUID pupil = pupil();
    assertThat(elsewhere.post("/api/cases/subject-access", asked("pupil", pupil)).status())
        .isEqualTo(404);
    String request = received(senco, asked("pupil", pupil));
    String key = "pupil:" + pupil;
    refusedBy("legal-hold", senco.decide(at(pupil, "erasure/request"), ERASE, 1));
    String lift = "{\"note\":\"Not needed any more.\"}";
    refusedBy(
        "hold-of-open-request", director.decide(at(pupil, "holds/" + request + "/lift"), lift, 1));
    String path = "/api/cases/subject-access/" + request;
    String made = "{\"list\":\"Made-by-somebody-on-the-way\"}";
    assertThat(elsewhere.decide(path + "/gather", made, 0).status()).isEqualTo(404);
    refusedBy("gathered-by-the-service", senco.decide(path + "/gather", made, 0));
    refusedBy(
        "gathered-by-the-service",
        senco.decide(path + "/gather", list(key, UUID.randomUUID().toString(), last()), 0));
    String less = list(key, request, last(), "details", "event-0");
    refusedBy("gathered-to-the-end", senco.decide(path + "/gather", less, 0));
    String list = list(key, request, last(), "details", "event-0", "event-1");
    done(senco.decide(path + "/gather", list, 0));
    String include = "{\"item\":\"%s\",\"verdict\":\"include\",\"exemption\":null,\"passages\":[]}";
    String all =
        "{\"decisions\":[%s,%s,%s]}"
            .formatted(
                include.formatted("details"),
                include.formatted("event-0"),
                include.formatted("event-1"));
    done(senco.decide(path + "/decide", all, 1));
    assertThat(senco.decide(path + "/approve", "{}", 2).status()).isEqualTo(403);
    assertThat(director.decide(path + "/approve", "{}", 1).status()).as("stale").isEqualTo(412);
    done(director.decide(path + "/approve", "{}", 2));
    String sent = "{\"on\":\"%s\",\"how\":\"collected\"}".formatted(TODAY);
    done(director.decide(path + "/send", sent, 3));
    leaves(pupil);
    done(senco.decide(at(pupil, "erasure/request"), ERASE, 3));
  }

  @Test
  void aRequestAboutStaffIsTheTrustDirectorsAndGoesWithThem() {
    String leaver = person("privacy-leaver");
    String form = asked("person", leaver);
    assertThat(senco.post("/api/cases/subject-access", form).status()).isEqualTo(404);
    String request = received(director, form);
    String erasure = "/api/directory/people/" + leaver + "/erasure/";
    refusedBy("legal-hold", administrator.post(erasure + "request", ERASE));
    refusedBy(
        "hold-of-open-request",
        administrator.post(
            "/api/directory/people/" + leaver + "/holds/" + request + "/lift", "{}"));
    String refuse = "{\"reason\":\"unfounded\",\"note\":\"Told by letter.\"}";
    done(director.decide("/api/cases/subject-access/" + request + "/refuse", refuse, 0));
    done(administrator.post(erasure + "request", ERASE));
    holder("privacy-second", "trust-administrator", "null");
    Service second = new Service(port, "privacy-second");
    await().until(() -> second.get("/api/directory/people").status() == 200);
    done(second.post(erasure + "approve", "{}"));
    assertThat(cases.keys().erased("person:" + leaver)).isTrue();
  }

  @Test
  void ofStaffTheirWholeEntryIsGatheredAndAllThatTheyWrote() {
    String member = holder("privacy-member", "senco", "\"" + school + "\"");
    String request = received(director, asked("person", member));
    String gather = "/api/cases/subject-access/" + request + "/gather";
    String key = "person:" + member;
    // Added, granted a role, held.
    String[] whole = {"details", "event-0", "event-1", "event-2"};
    String less = list(key, request, last(), "details", "event-0", "event-2");
    refusedBy("gathered-to-the-end", director.decide(gather, less, 0));
    long before = last();
    Service they = new Service(port, "privacy-member");
    await().until(() -> they.get("/api/directory/me").status() == 200);
    done(they.post(at(pupil(), "holds"), "{\"reason\":\"legal-claim\",\"note\":null}"));
    refusedBy("gathered-to-the-end", director.decide(gather, list(key, request, before, whole), 0));
    done(director.decide(gather, list(key, request, last(), whole), 0));
  }

  @Test
  void aRequestAboutStaffThatTheOnlyDirectorPreparedAnAdministratorApproves() {
    String leaver = person("privacy-once-here");
    String request = received(director, asked("person", leaver));
    String at = "/api/cases/subject-access/" + request;
    String gathered = list("person:" + leaver, request, last(), "details", "event-0", "event-1");
    done(director.decide(at + "/gather", gathered, 0));
    String all =
        """
        {"decisions":[{"item":"details","verdict":"include","exemption":null,"passages":[]},
         {"item":"event-0","verdict":"include","exemption":null,"passages":[]},
         {"item":"event-1","verdict":"include","exemption":null,"passages":[]}]}\
        """;
    assertThat(administrator.decide(at + "/decide", all, 1).status()).isEqualTo(403);
    refusedBy("items-decided", administrator.decide(at + "/approve", "{}", 1));
    done(director.decide(at + "/decide", all, 1));
    refusedBy("access-by-two", director.decide(at + "/approve", "{}", 2));
    assertThat(senco.decide(at + "/approve", "{}", 2).status()).isEqualTo(403);
    done(administrator.decide(at + "/approve", "{}", 2));
    String sent = "{\"on\":\"%s\",\"how\":\"collected\"}".formatted(TODAY);
    assertThat(administrator.decide(at + "/send", sent, 3).status()).isEqualTo(403);
    done(director.decide(at + "/send", sent, 3));
  }

  @Test
  void anAdministratorFindsNoRequestAboutAPupilToApprove() {
    String request = received(director, asked("pupil", pupil()));
    String at = "/api/cases/subject-access/" + request;
    assertThat(administrator.decide(at + "/approve", "{}", 0).status()).isEqualTo(404);
  }

  /** {@code access-by-another} */
  @Test
  void whomARequestIsAboutAnswersNoneOfIt() {
    String request = received(director, asked("person", directorsId));
    String at = "/api/cases/subject-access/" + request;
    String whole = list("person:" + directorsId, request, last(), "details", "event-0", "event-1");
    refusedBy("access-by-another", director.decide(at + "/gather", whole, 0));
    String include =
        "{\"decisions\":[{\"item\":\"details\",\"verdict\":\"include\",\"exemption\":null,\"passages\":[]}]}";
    refusedBy("access-by-another", director.decide(at + "/decide", include, 0));
    refusedBy("access-by-another", director.decide(at + "/approve", "{}", 0));
    String refuse = "{\"reason\":\"unfounded\",\"note\":\"Told by letter.\"}";
    refusedBy("access-by-another", director.decide(at + "/refuse", refuse, 0));
    String own = administrator.get("/api/directory/me").body().required("person").stringValue();
    String theirs = received(director, asked("person", own));
    refusedBy(
        "access-by-another",
        administrator.decide("/api/cases/subject-access/" + theirs + "/approve", "{}", 0));
  }

  @Test
  void aRequestThatARuleRefusesLeavesNoHold() {
    UUID pupil = pupil();
    String form = asked("pupil", pupil).replace("\"parent\"", "\"passer-by\"");
    assertThat(senco.post("/api/cases/subject-access", form).body().required("rule").stringValue())
        .isEqualTo("access-requester");
    assertThat(cases.store().lastSeq("pupil:" + pupil)).as("joined, and no more").hasValue(0L);
    leaves(pupil);
    done(senco.decide(at(pupil, "erasure/request"), ERASE, 1));
  }

  @Test
  void whoWasShownAPupilIsGivenToServicesByRoleAndNothingOfSafeguarding() {
    UUID pupil = pupil();
    read("GET /api/cases/imports/{id}/rows", pupil);
    read("GET /api/safeguarding/x", pupil);
    String path = "/internal/reads?pupil=" + pupil + "&until=";
    assertThat(senco.get(path + Instant.now()).status()).isEqualTo(403);
    var reporting = Service.with(port, TestSignIn.serviceToken("reporting-service", "keys"));
    var found = reporting.get(path + Instant.now().plusSeconds(1)).body().required("reads");
    assertThat(found.size()).isEqualTo(1);
    assertThat(found.toString()).contains("data-manager", "imports").doesNotContain(directorsId);
    assertThat(reporting.get(path + "2020-01-01T00:00:00Z").body().required("reads").isEmpty())
        .isTrue();
  }

  @Test
  void whoSawAFileThatAPupilWasInAndWhatSomebodyLookedAtAreGivenToo() {
    UUID pupil = pupil();
    UUID file = imported.get(pupil);
    read("GET /api/cases/imports/{id}", file);
    read("GET /api/cases/imports/{id}/rows", file, pupil);
    read("GET /api/cases/imports/{id}", UUID.randomUUID());
    var reporting = Service.with(port, TestSignIn.serviceToken("reporting-service", "keys"));
    String until = "&until=" + Instant.now().plusSeconds(1);
    var found = reporting.get("/internal/reads?pupil=" + pupil + until).body().required("reads");
    assertThat(found.valueStream().map(r -> r.required("inFile").booleanValue()))
        .as("the page with the pupil in it, and the file once")
        .containsExactlyInAnyOrder(false, true);
    var before = "&until=2020-01-01T00:00:00Z";
    assertThat(reporting.get("/internal/reads?pupil=" + pupil + before).body().required("reads"))
        .isEmpty();
    var theirs =
        reporting.get("/internal/reads?person=" + directorsId + until).body().required("reads");
    assertThat(theirs.toString()).contains("/rows").doesNotContain("safeguarding");
    assertThat(reporting.get("/internal/reads?x=1" + until).status()).isEqualTo(400);
  }

  private void read(String route, UUID... ids) {
    reads.record(
        new Read(
            ReadOutcome.ANSWERED,
            directorsId,
            List.of("data-manager"),
            route,
            ReadKind.LIST,
            List.of(ids),
            "127.0.0.1",
            null));
  }

  @Test
  void policyDataIsGivenToServicesWithItsStarterValues() {
    assertThat(senco.get("/internal/policy?on=2026-11-20").status()).isEqualTo(403);
    var items = senco.get("/api/directory/policy?on=2026-11-20").body().required("items");
    assertThat(items.valueStream().map(item -> item.required("name").stringValue()))
        .contains("retention-sen-file-years", "access-exemptions", "hold-reasons");
  }
}
