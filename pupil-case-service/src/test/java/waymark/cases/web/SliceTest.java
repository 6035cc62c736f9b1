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
    made(administrator.grant(sencosId, grant.formatted(school)));
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

  @Test
  void namesOfStaffAndPolicyAreForTheServiceThatShowsWhoDidWhat() {
    UUID person =
        id(
            administrator.post(
                "/api/directory/people",
                "{\"name\":\"Corin Fennimore\",\"subject\":\"%s\"}".formatted(UUID.randomUUID())),
            "person");
    String names = "/internal/names?people=" + person + "," + UUID.randomUUID();
    Service recruitment = Service.with(port, TestSignIn.serviceToken("recruitment", "names"));
    assertThat(administrator.get(names).status()).isEqualTo(403);
    assertThat(recruitment.post("/internal/keys", "{\"ledger\":\"cases\",\"keys\":[]}").status())
        .isEqualTo(403);
    assertThat(recruitment.get(names).body().required("names").toString())
        .isEqualTo("{\"%s\":\"Corin Fennimore\"}".formatted(person));
    assertThat(recruitment.get("/internal/policy?on=2026-01-15").body().toString())
        .contains("retention-candidate-months", "candidate-outcomes", "not-shortlisted");
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
    assertThat(administrator.decide(address, "{\"email\":\"no address\"}", 1).status())
        .isEqualTo(422);
    assertThat(administrator.decide(address, "{\"email\":null}", 1).status()).isEqualTo(200);
    assertThat(sender.post("/internal/addresses", asked).body().required("addresses")).isEmpty();
  }

  @Test
  void aPersonsNameAndSignInArePutRightAndTheOldSignInStops() {
    String old = "old-" + UUID.randomUUID();
    String fresh = "fresh-" + UUID.randomUUID();
    UUID person = added("Tamzin Oakholow", old);
    assertThat(myName(old)).isEqualTo("Tamzin Oakholow");
    assertThat(myName(fresh)).isEmpty();

    String path = "/api/directory/people/" + person + "/correct";
    String form = "{\"name\":\"Tamsin Oakhollow\",\"subject\":\"%s\"}";
    assertThat(administrator.post(path, form.formatted(fresh)).status()).isEqualTo(428);
    assertThat(administrator.decide(path, form.formatted(fresh), 7).status()).isEqualTo(412);
    assertThat(senco.decide(path, form.formatted(fresh), 0).status()).isEqualTo(403);
    Answer anothers = administrator.decide(path, form.formatted("slice-senco"), 0);
    assertThat(anothers.status()).isEqualTo(409);
    assertThat(anothers.body().required("rule").stringValue()).isEqualTo("person-once");
    Answer nobody =
        administrator.decide(path.replace("" + person, "" + UUID.randomUUID()), form, 0);
    assertThat(nobody.status()).isEqualTo(404);

    assertThat(administrator.decide(path, form.formatted(fresh), 0).status()).isEqualTo(200);
    assertThat(myName(fresh)).as("at the next request").isEqualTo("Tamsin Oakhollow");
    assertThat(myName(old)).isEmpty();
    JsonNode shown = administrator.get("/api/directory/people/" + person).body();
    assertThat(shown.required("subject").stringValue()).isEqualTo(fresh);
    assertThat(shown.required("seq").longValue()).isOne();
    assertThat(shown.required("signInChanged").required("name").stringValue())
        .as("who changed it")
        .isEqualTo("Ada Thornquist");

    assertThat(added("Wrenna Thistlecombe", old)).as("free again").isNotEqualTo(person);
    assertThat(myName(old)).isEqualTo("Wrenna Thistlecombe");
    assertThat(administrator.post("/api/directory/people", form.formatted(fresh)).status())
        .isEqualTo(409);
  }

  @Test
  void aPersonWhomSomebodyElseChangedMeanwhileIsLookedAtAgainWhoeverHasTheSignInNow() {
    String old = "old-" + UUID.randomUUID();
    String fresh = "fresh-" + UUID.randomUUID();
    String form = "{\"name\":\"Tamsin Oakhollow\",\"subject\":\"%s\"}";
    String path = "/api/directory/people/" + added("Tamzin Oakholow", old) + "/correct";
    String key = UUID.randomUUID().toString();
    Answer first = administrator.decide(path, form.formatted(fresh), 0, key);
    assertThat(first.status()).isEqualTo(200);
    UUID another = added("Wrenna Thistlecombe", old);

    assertThat(administrator.decide(path, form.formatted(old), 0).status())
        .as("on what both saw")
        .isEqualTo(412);
    assertThat(administrator.decide(path, form.formatted(old), 1).status())
        .as("on what stands now: it is another's")
        .isEqualTo(409);

    String hers = "/api/directory/people/" + another + "/correct";
    String away = "away-" + UUID.randomUUID();
    assertThat(administrator.decide(path, form.formatted(away), 1).status()).isEqualTo(200);
    assertThat(administrator.decide(hers, form.formatted(fresh), 0).status()).isEqualTo(200);
    Answer again = administrator.decide(path, form.formatted(fresh), 0, key);
    assertThat(again.status()).as("sent again, though it is hers now").isEqualTo(200);
    assertThat(again.body().required("position")).isEqualTo(first.body().required("position"));
  }

  @Test
  void aSchoolIsPutRightAsItWasSeenAndItsUrnStays() {
    String form =
        "{\"urn\":\"%s\",\"laCode\":\"999\",\"establishment\":\"%s\",\"name\":\"%s\",\"phase\":\"Primary\",\"type\":\"Free school\"}";
    String schools = "/api/directory/schools";
    UUID wrong =
        id(
            made(administrator.post(schools, form.formatted("997701", "7701", "Rowan Vail"))),
            "school");
    String path = schools + "/" + wrong + "/change";
    String right = form.formatted("997701", "7702", "Rowan Vale");
    assertThat(administrator.post(path, right).status()).isEqualTo(428);
    assertThat(senco.decide(path, right, 0).status()).isEqualTo(403);
    assertThat(administrator.decide(path, right, 0).status()).isEqualTo(200);
    assertThat(administrator.decide(path, right, 0).status()).as("seen before").isEqualTo(412);
    JsonNode listed =
        administrator
            .get(schools)
            .body()
            .required("schools")
            .valueStream()
            .filter(each -> each.required("id").stringValue().equals(wrong.toString()))
            .findFirst()
            .orElseThrow();
    assertThat(listed.required("name").stringValue()).isEqualTo("Rowan Vale");
    assertThat(listed.required("establishment").stringValue()).isEqualTo("7702");
    assertThat(listed.required("seq").longValue()).isOne();
    assertThat(blamed(administrator.decide(path, form.formatted("997702", "7702", "Rowan"), 1)))
        .isEqualTo("/urn");
    assertThat(blamed(administrator.decide(path, form.formatted("997701", "4001", "Rowan"), 1)))
        .as("the number of another school")
        .isEqualTo("/establishment");
  }

  @Test
  void aSchoolListedTwiceWithOneNumberCanBeRenamedWithIt() {
    String form =
        "{\"urn\":\"%s\",\"laCode\":\"999\",\"establishment\":\"7711\",\"name\":\"%s\",\"phase\":\"Primary\",\"type\":\"Academy converter\"}";
    String schools = "/api/directory/schools";
    made(administrator.post(schools, form.formatted("997711", "Hazel Croft")));
    UUID academy =
        id(made(administrator.post(schools, form.formatted("997712", "Hazel Croft A"))), "school");
    String path = schools + "/" + academy + "/change";
    String renamed = form.formatted("997712", "Hazel Croft Academy");
    assertThat(administrator.decide(path, renamed, 0).status()).isEqualTo(200);
    String anothers = renamed.replace("7711", "4001");
    assertThat(blamed(administrator.decide(path, anothers, 1))).isEqualTo("/establishment");
  }

  @Test
  void aGrantAndAnAddressAreChangedAsTheyWereSeen() {
    UUID person = added("Perrin Aldergate", "grants-" + UUID.randomUUID());
    String path = "/api/directory/people/" + person;
    String role = "{\"role\":\"senco\",\"school\":\"%s\",\"from\":\"2020-01-01\",\"until\":null}";
    String grants = path + "/grants";
    String senco = role.formatted(school);
    assertThat(administrator.post(grants, senco).status()).isEqualTo(428);
    assertThat(administrator.decide(grants, senco, 1).status()).isEqualTo(412);
    UUID grant = id(made(administrator.decide(grants, senco, 0)), "grant");
    String change = path + "/grants/" + grant + "/change";
    String withdraw = path + "/grants/" + grant + "/withdraw";
    String longer = "{\"from\":\"2019-01-01\",\"until\":null}";
    String on = "{\"on\":\"2021-01-01\"}";
    String email = "{\"email\":\"perrin@example.org\"}";
    assertThat(administrator.post(change, longer).status()).isEqualTo(428);
    assertThat(administrator.post(withdraw, on).status()).isEqualTo(428);
    assertThat(administrator.post(path + "/email", email).status()).isEqualTo(428);
    assertThat(administrator.decide(change, longer, 0).status()).isEqualTo(412);
    assertThat(administrator.decide(change, longer, 1).status()).isEqualTo(200);
    JsonNode shown = administrator.get(path).body().at("/grants/0");
    assertThat(shown.required("name").asString()).isEqualTo("Ada Thornquist");
    assertThat(shown.required("changedByName").asString()).isEqualTo("Ada Thornquist");
    assertThat(administrator.decide(path + "/email", email, 1).status()).isEqualTo(412);
    assertThat(administrator.decide(path + "/email", email, 2).status()).isEqualTo(200);
    assertThat(administrator.decide(withdraw, on, 2).status()).isEqualTo(412);
    assertThat(administrator.decide(withdraw, on, 3).status()).isEqualTo(200);
  }

  @Test
  void peopleAreSearchedAndPaged() {
    UUID later = added("Quillon Farrowdene", "quillon-" + UUID.randomUUID());
    UUID first = added("Quilla Farrowdene", "quilla-" + UUID.randomUUID());
    String path = "/api/directory/people?limit=1&q=farrowdene%20quil";
    JsonNode page = administrator.get(path).body();
    assertThat(page.at("/people/0/person").stringValue()).isEqualTo(first.toString());
    assertThat(page.required("total").intValue()).isEqualTo(2);
    JsonNode rest =
        administrator.get(path + "&after=" + page.required("next").stringValue()).body();
    assertThat(rest.at("/people/0/person").stringValue()).isEqualTo(later.toString());
    assertThat(rest.path("next").isNull()).isTrue();
    assertThat(administrator.get(path + "&show=without-role").body().required("total").intValue())
        .isEqualTo(2);
    assertThat(rest.at("/counts/all").intValue()).isGreaterThan(2);
    for (String wrong : List.of("&show=some", "&limit=0", "&limit=201", "&after=x")) {
      String asked = path.replace(wrong.startsWith("&limit") ? "limit=1&" : "&nothing", "") + wrong;
      assertThat(administrator.get(asked).status()).as(wrong).isEqualTo(400);
    }
    assertThat(senco.get(path).status()).isEqualTo(403);
  }

  private UUID added(String name, String subject) {
    String form = "{\"name\":\"%s\",\"subject\":\"%s\"}".formatted(name, subject);
    return id(made(administrator.post("/api/directory/people", form)), "person");
  }

  /** What the person who comes in by this sign-in is called; empty where nobody does. */
  private String myName(String subject) {
    return new Service(port, subject).get("/api/directory/me").body().path("name").asString("");
  }

  private static String blamed(Answer refused) {
    assertThat(refused.status()).as(refused.raw().body()).isEqualTo(422);
    return refused.body().at("/errors/0/pointer").asString();
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
