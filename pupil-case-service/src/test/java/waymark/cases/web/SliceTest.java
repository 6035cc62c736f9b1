package waymark.cases.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.register.Pupils.joined;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import waymark.cases.ledgers.PupilCommands;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.ledgers.TrustSettings;
import waymark.cases.pupil.HistoricalProvision;
import waymark.cases.pupil.Need;
import waymark.cases.pupil.Proposal;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.SentBy;
import waymark.cases.roll.RecordRollRow;
import waymark.cases.web.Service.Answer;
import waymark.ledger.feed.Received;
import waymark.ledger.feed.Topic;
import waymark.ledger.feed.View;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestSignIn;

/** From an HTTP command to the message on the topic, on a real database and a real broker. */
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SliceTest {
  private static final String SCHOOL =
      """
      {"urn":"999901","laCode":"999","establishment":"4001","name":"Rowan Valley Primary School",
       "phase":"Primary","type":"Academy converter"}\
      """;
  private static final String PERSON =
      "{\"name\":\"Tamsin Oakhollow\",\"subject\":\"slice-senco\"}";
  private static final String PLACE =
      """
      {"occurredOn":"2025-09-07","provision":"K","needs":[{"rank":1,"code":"SPLD"}],
       "triedBefore":"Two terms of small-group reading.","plan":null,"parentsToldOn":null}\
      """;

  private static final Proposal PROPOSED =
      new Proposal(Provision.SEN_SUPPORT, List.of(new Need(1, "SPLD")), LocalDate.of(2025, 9, 7));

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    Service.settings(registry);
  }

  private final BlockingQueue<Received> published = new LinkedBlockingQueue<>();

  @LocalServerPort private int port;
  @Autowired private PupilCommands commands;
  @Autowired private TrustSettings trust;
  @Autowired private ServiceLedger cases;

  private Service administrator;
  private Service senco;
  private String sencosId;
  private UUID school;

  @BeforeAll
  void aTrustWithOneSchool() {
    administrator = new Service(port, "slice-administrator");
    senco = new Service(port, "slice-senco");
    assertThat(senco.get("/api/directory/me").status()).as("nobody is known yet").isEqualTo(403);
    String first = "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}";
    String path = "/api/directory/first-administrator";
    assertThat(administrator.post(path, first.formatted("a guess")).status()).isEqualTo(422);
    made(administrator.post(path, first.formatted(Service.CODE)));
    assertThat(senco.post(path, first.formatted(Service.CODE)).status()).as("once").isEqualTo(409);
    school = id(made(administrator.post("/api/directory/schools", SCHOOL)), "school");
    sencosId = id(made(administrator.post("/api/directory/people", PERSON)), "person").toString();
    String grant = "{\"role\":\"senco\",\"school\":\"%s\",\"from\":\"2020-01-01\",\"until\":null}";
    made(
        administrator.post(
            "/api/directory/people/" + sencosId + "/grants", grant.formatted(school)));
    JsonNode me = senco.get("/api/directory/me").body();
    assertThat(me.required("schools").get(0).required("id").stringValue())
        .isEqualTo(school.toString());
    assertThat(me.required("name").stringValue()).isEqualTo("Tamsin Oakhollow");
  }

  @Test
  void aCommandBecomesAMessage() throws InterruptedException {
    UUID pupil = enrol(school);
    Answer placed = senco.decide(place(pupil), PLACE, 0);
    assertThat(placed.status()).as(placed.raw().body()).isEqualTo(200);
    assertThat(placed.body().required("flags").get(0).stringValue()).isEqualTo("parents-not-told");

    try (View topic =
        new View("slice", new Topic(TestKafka.bootstrap(), trust.topic("cases")), published::add)) {
      topic.start();
      Received message = next("pupil-case.placed-on-register", pupil);
      assertThat(message.body().required("actor").stringValue()).isEqualTo(sencosId);
      assertThat(message.body().toString()).doesNotContain("small-group");
      assertThat(message.position()).isEqualTo(placed.body().required("position").longValue());
    }
  }

  @Test
  void aDecisionIsMadeOnWhatWasSeenAndWithinReach() {
    UUID pupil = enrol(school);
    assertThat(senco.post(place(pupil), PLACE).status()).isEqualTo(428);
    assertThat(senco.decide(place(pupil), PLACE, 7).status()).isEqualTo(412);
    assertThat(administrator.decide(place(pupil), PLACE, 0).status()).isEqualTo(403);
    Answer elsewhere = senco.decide(place(enrol(UUID.randomUUID())), PLACE, 0);
    Answer nowhere = senco.decide(place(UUID.randomUUID()), PLACE, 0);
    assertThat(elsewhere.status()).isEqualTo(404);
    assertThat(elsewhere.raw().body()).isEqualTo(nowhere.raw().body());
  }

  @Test
  void aBrokenRuleIsNamedAndAnImpossibleDateIsAFieldToMend() {
    UUID pupil = enrol(school);
    assertThat(senco.decide(place(pupil), PLACE, 0).status()).isEqualTo(200);
    Answer again = senco.decide(place(pupil), PLACE, 1);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.body().required("rule").stringValue()).isEqualTo("one-open-status");
    for (String impossible : List.of("2099-01-01", "2026-02-31", "1901-01-01")) {
      Answer refused =
          senco.decide(place(enrol(school)), PLACE.replace("2025-09-07", impossible), 0);
      assertThat(refused.status()).as(impossible).isEqualTo(422);
      assertThat(refused.body().required("errors").get(0).required("pointer").stringValue())
          .isEqualTo("/occurredOn");
    }
  }

  @Test
  void aProposalIsConfirmedOnWhatWasSeen() {
    UUID pupil = enrol(school);
    String confirm = "{\"pupils\":[{\"pupil\":\"%s\",\"seq\":%d}]}";
    String path = "/api/cases/proposals/confirm";
    JsonNode unseen = senco.post(path, confirm.formatted(pupil, 7)).body();
    assertThat(unseen.at("/results/0/rule").stringValue()).isEqualTo("changed-meanwhile");
    JsonNode seen = senco.post(path, confirm.formatted(pupil, 0)).body();
    assertThat(seen.at("/results/0/rule").stringValue()).isEqualTo("proposal-open");
  }

  @Test
  void aProposalIsDeclinedOnWhatWasSeen() {
    String path = "/api/cases/pupils/" + enrol(school, PROPOSED) + "/proposal/decline";
    String reason = "{\"reason\":\"Support ended before the pupil came here.\"}";
    assertThat(senco.post(path, reason).status()).isEqualTo(428);
    Answer unseen = senco.decide(path, reason, 0);
    assertThat(unseen.status()).as("before the proposal was made").isEqualTo(412);
    assertThat(senco.decide(path, reason, 1).status()).isEqualTo(200);
    assertThat(senco.decide(path, reason, 2).body().required("rule").stringValue())
        .isEqualTo("proposal-open");
  }

  @Test
  void manyAreToldAtOnceRowByRowAndOnce() {
    UUID placed = enrol(school);
    assertThat(senco.decide(place(placed), PLACE, 0).status()).isEqualTo(200);
    String told =
        "{\"occurredOn\":\"2025-09-14\",\"pupils\":[\"%s\",\"%s\",\"%s\"]}"
            .formatted(placed, enrol(school), UUID.randomUUID());
    String key = UUID.randomUUID().toString();
    Answer answer = senco.post("/api/cases/register/parents-told", told, key);
    assertThat(outcomes(answer)).containsExactly("told", "refused", "refused");
    Answer repeated = senco.post("/api/cases/register/parents-told", told, key);
    assertThat(outcomes(repeated)).as("the same request again").isEqualTo(outcomes(answer));
    assertThat(outcomes(senco.post("/api/cases/register/parents-told", told)))
        .containsExactly("unchanged", "refused", "refused");
  }

  @Test
  void whoViewedAPupilHereIsForTheirSchoolAndAskingIsAView() {
    UUID pupil = enrol(school);
    assertThat(senco.get(whoViewed(pupil)).body().required("views")).isEmpty();
    JsonNode view = senco.get(whoViewed(pupil)).body().required("views").get(0);
    assertThat(view.required("person").stringValue()).isEqualTo(sencosId);
    assertThat(view.required("name").stringValue()).isEqualTo("Tamsin Oakhollow");
    assertThat(view.required("roles").get(0).stringValue()).isEqualTo("senco");
    assertThat(view.required("route").stringValue())
        .isEqualTo("GET /api/cases/pupils/{pupil}/reads");
    Answer elsewhere = senco.get(whoViewed(enrol(UUID.randomUUID())));
    Answer nowhere = senco.get(whoViewed(UUID.randomUUID()));
    assertThat(elsewhere.status()).isEqualTo(404);
    assertThat(elsewhere.raw().body()).isEqualTo(nowhere.raw().body());
    assertThat(administrator.get(whoViewed(pupil)).status()).isEqualTo(403);
    assertThat(senco.get(whoViewed(pupil) + "?after=x").status()).isEqualTo(400);
  }

  private static String whoViewed(UUID pupil) {
    return "/api/cases/pupils/" + pupil + "/reads";
  }

  @Test
  void keysAreForServicesThatMayOpenNames() {
    String pupil = "pupil:" + enrol(school);
    String asked = "{\"ledger\":\"cases\",\"keys\":[\"%s\",\"pupil:nobody\"]}".formatted(pupil);
    assertThat(senco.post("/internal/keys", asked).status()).isEqualTo(403);
    Service reporting = Service.with(port, TestSignIn.serviceToken("reporting-service", "keys"));
    JsonNode released = reporting.post("/internal/keys", asked).body().required("keys");
    assertThat(released.propertyNames()).containsExactly(pupil);
  }

  @Test
  void whoWasErasedIsToldToServicesThatMayOpenNames() {
    assertThat(senco.get("/internal/erasures?ledger=cases").status()).isEqualTo(403);
    Service reporting = Service.with(port, TestSignIn.serviceToken("reporting-service", "keys"));
    assertThat(reporting.get("/internal/erasures?ledger=safeguarding").status()).isEqualTo(422);
    JsonNode all = reporting.get("/internal/erasures?ledger=cases").body();
    String erased = "pupil:" + UUID.randomUUID();
    cases.keys().erase(erased);
    String since = "&since=" + all.required("cursor").asString();
    JsonNode told = reporting.get("/internal/erasures?ledger=cases" + since).body();
    assertThat(told.required("erased").valueStream().map(JsonNode::asString)).contains(erased);
  }

  /** Given to the service that tells them something, set and taken back by an administrator. */
  @Test
  void addressesOfStaffAreForTheServiceThatSendsThemEMails() {
    String form = "{\"name\":\"Tamsin Oakhollow\",\"subject\":\"%s\",\"email\":\"%s\"}";
    UUID person =
        id(
            administrator.post(
                "/api/directory/people", form.formatted(UUID.randomUUID(), "tamsin@example.org")),
            "person");
    String asked = "{\"people\":[\"%s\"]}".formatted(person);
    Service sender = Service.with(port, TestSignIn.serviceToken("notification", "addresses"));
    assertThat(administrator.post("/internal/addresses", asked).status()).isEqualTo(403);
    assertThat(sender.post("/internal/keys", asked).status()).isEqualTo(403);
    assertThat(sender.post("/internal/addresses", asked).body().required("addresses").toString())
        .isEqualTo("{\"%s\":\"tamsin@example.org\"}".formatted(person));

    String address = "/api/directory/people/" + person + "/email";
    assertThat(administrator.post(address, "{\"email\":\"no address\"}").status()).isEqualTo(422);
    assertThat(administrator.post(address, "{\"email\":null}").status()).isEqualTo(200);
    assertThat(sender.post("/internal/addresses", asked).body().required("addresses")).isEmpty();
  }

  private static List<String> outcomes(Answer answer) {
    return answer
        .body()
        .required("results")
        .valueStream()
        .map(r -> r.required("outcome").stringValue())
        .toList();
  }

  private static String place(UUID pupil) {
    return "/api/cases/pupils/" + pupil + "/register/place";
  }

  private static UUID id(Answer answer, String field) {
    return UUID.fromString(answer.body().required(field).stringValue());
  }

  private Received next(String type, UUID pupil) throws InterruptedException {
    Received received;
    do {
      received = published.poll(30, TimeUnit.SECONDS);
      assertThat(received).as("a message of type " + type).isNotNull();
    } while (!received.type().equals(type) || !received.key().equals(pupil.toString()));
    return received;
  }

  private UUID enrol(UUID at) {
    return enrol(at, null);
  }

  private UUID enrol(UUID at, @Nullable Proposal proposal) {
    UUID pupil = UUID.randomUUID();
    var j = joined();
    commands.send(
        new RecordRollRow(
            pupil,
            UUID.randomUUID(),
            at,
            LocalDate.of(2024, 9, 2),
            j.name(),
            j.dateOfBirth(),
            j.upn(),
            List.of(),
            "6",
            "6B",
            proposal == null
                ? List.of()
                : List.of(new HistoricalProvision(Provision.SEN_SUPPORT, null)),
            proposal,
            Set.of()),
        new CommandOrigin(UUID.randomUUID(), "row", "roll"),
        SentBy.THE_SERVICE);
    return pupil;
  }

  private static Answer made(Answer answer) {
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
    return answer;
  }
}
