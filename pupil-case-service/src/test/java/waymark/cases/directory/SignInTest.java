package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;
import waymark.ledger.testing.TestSignIn;

/** Nobody takes over another's identity alone. Through HTTP, on a real database and broker. */
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SignInTest {
  private static final String PEOPLE = "/api/directory/people";
  private static final String MINE = "/api/directory/me/sign-in";
  private static final String DIRECTOR = "trust-director";
  private static final String ADMINISTRATOR = "trust-administrator";

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    Service.settings(registry);
  }

  @LocalServerPort private int port;
  private Service first;

  /** Somebody with a role, and the sign-in by which they come in. */
  private record Holder(String person, String grant, String subject) {
    String path() {
      return PEOPLE + "/" + person;
    }
  }

  @BeforeAll
  void aTrust() {
    first = new Service(port, "sign-in-first");
    var code = "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE);
    assertThat(first.post("/api/directory/first-administrator", code).status()).isEqualTo(201);
  }

  @Test
  void aSecondAdministratorConfirmsAndUntilThenTheOldSignInCounts() {
    Holder second = holder(ADMINISTRATOR);
    Service other = new Service(port, second.subject());
    Holder victim = holder(DIRECTOR);
    int before = waiting(other);
    String fresh = proposed(victim);
    assertThat(name(victim.subject())).isEqualTo("Tamsin Oakhollow");
    assertThat(name(fresh)).isEmpty();
    JsonNode shown = first.get(victim.path()).body();
    assertThat(shown.at("/signInProposed/subject").asString()).isEqualTo(fresh);
    assertThat(shown.at("/signInProposed/name").asString()).isEqualTo("Ada Thornquist");
    assertThat(waiting(other)).isEqualTo(before + 1);
    assertThat(waiting(first)).as("what they proposed themself").isZero();

    refusedBy("sign-in-by-two", decided(first, victim, "confirm"));
    Service person = new Service(port, victim.subject());
    long seq = seq(victim);
    refusedBy("sign-in-by-another", person.decide(MINE + "/confirm", "{}", seq));
    assertThat(person.decide(victim.path() + "/sign-in/confirm", "{}", seq).status())
        .isEqualTo(403);
    assertThat(other.decide(victim.path() + "/sign-in/confirm", "{}", seq - 1).status())
        .isEqualTo(412);
    refusedBy("person-once", first.post(PEOPLE, form("Wrenna Thistlecombe", fresh)));
    refusedBy("sign-in-proposed-once", correct(first, victim, "third-" + UUID.randomUUID()));

    assertThat(decided(other, victim, "confirm").status()).isEqualTo(200);
    assertThat(name(fresh)).as("at the next request").isEqualTo("Tamsin Oakhollow");
    assertThat(name(victim.subject())).isEmpty();
    JsonNode changed = first.get(victim.path()).body().required("signInChanged");
    assertThat(changed.required("name").asString()).isEqualTo("Ada Thornquist");
    assertThat(changed.required("confirmedBy").asString()).isEqualTo(second.person());
    assertThat(first.post(PEOPLE, form("Wrenna Thistlecombe", victim.subject())).status())
        .as("the old one is free again")
        .isEqualTo(201);
    refusedBy("sign-in-proposed", decided(other, victim, "confirm"));
    withdraw(second);
  }

  @Test
  void withoutASecondAdministratorThePersonConfirmsSignedInAsBefore() {
    Holder victim = holder(DIRECTOR);
    String fresh = proposed(victim);
    refusedBy("sign-in-by-two", decided(first, victim, "confirm"));
    Service person = new Service(port, victim.subject());
    JsonNode mine = person.get(MINE).body();
    assertThat(mine.at("/proposed/subject").asString()).isEqualTo(fresh);
    assertThat(mine.at("/proposed/others").asBoolean()).isFalse();
    long seen = mine.required("seq").longValue();
    assertThat(person.post(MINE + "/confirm", "{}").status()).isEqualTo(428);
    assertThat(person.decide(MINE + "/confirm", "{}", seen).status()).isEqualTo(200);
    assertThat(name(fresh)).isEqualTo("Tamsin Oakhollow");
    assertThat(person.get(MINE).status()).isEqualTo(403);
  }

  @Test
  void thePersonRefusesAndAnAdministratorTakesBack() {
    Holder victim = holder(DIRECTOR);
    String fresh = proposed(victim);
    Service person = new Service(port, victim.subject());
    assertThat(person.decide(MINE + "/take-back", "{}", seq(victim)).status()).isEqualTo(200);
    assertThat(person.get(MINE).body().path("proposed").isNull()).isTrue();
    assertThat(first.post(PEOPLE, form("Wrenna Thistlecombe", fresh)).status())
        .as("free again")
        .isEqualTo(201);
    proposed(victim);
    assertThat(decided(first, victim, "take-back").status()).isEqualTo(200);
    refusedBy("sign-in-proposed", decided(first, victim, "take-back"));
    assertThat(name(victim.subject())).isEqualTo("Tamsin Oakhollow");
  }

  @Test
  void aNamePutRightKeepsWhatIsProposedForItsPerson() {
    Holder victim = holder(DIRECTOR);
    String fresh = proposed(victim);
    String name = form("Tamsin Oakhollow-Reed", victim.subject());
    Answer right = first.decide(victim.path() + "/correct", name, seq(victim));
    assertThat(right.status()).isEqualTo(200);
    assertThat(name(victim.subject())).isEqualTo("Tamsin Oakhollow-Reed");
    refusedBy("person-once", first.post(PEOPLE, form("Wrenna Thistlecombe", fresh)));
  }

  /** They were never given one, so that a colleague's word alone made the sign-in another. */
  @Test
  void aFirstRoleIsGivenInSightOfTheSignInThatAColleagueChanged() {
    String subject = "sign-in-" + UUID.randomUUID();
    Answer added = first.post(PEOPLE, form("Tamsin Oakhollow", subject));
    var seen = new Holder(added.body().required("person").asString(), "", subject);
    long before = seq(seen);
    assertThat(correct(first, seen, "fresh-" + UUID.randomUUID()).status()).isEqualTo(200);
    Answer late = first.decide(seen.path() + "/grants", role(DIRECTOR), before);
    assertThat(late.status()).as(late.raw().body()).isEqualTo(412);
    assertThat(first.get(seen.path()).body().required("grants").isEmpty()).isTrue();
    assertThat(first.grant(seen.person(), role(DIRECTOR)).status()).isEqualTo(201);
    assertThat(first.grant(seen.person(), role("trustee")).status()).isEqualTo(201);
  }

  @Test
  void whoseRolesAreWithdrawnIsTakenOverNoMoreEasily() {
    Holder victim = holder(DIRECTOR);
    withdraw(victim);
    String fresh = proposed(victim);
    assertThat(name(fresh)).isEmpty();
  }

  /** So that who changes the address first does not get what is told of the sign-in. */
  @Test
  void anAddressIsAskedForAsItStoodBefore() {
    Holder victim = holder(DIRECTOR);
    Service sender = Service.with(port, TestSignIn.serviceToken("notification", "addresses"));
    emailed(victim, "\"one@example.org\"");
    long changed = emailed(victim, "\"two@example.org\"");
    long removed = emailed(victim, "null");
    assertThat(address(sender, victim, changed)).isEqualTo("one@example.org");
    assertThat(address(sender, victim, removed)).isEqualTo("two@example.org");
    assertThat(address(sender, victim, removed + 1)).isEmpty();
  }

  private long emailed(Holder victim, String email) {
    String form = "{\"email\":%s}".formatted(email);
    Answer set = first.decide(victim.path() + "/email", form, seq(victim));
    return set.body().required("position").longValue();
  }

  private static String address(Service sender, Holder victim, long before) {
    String asked = "{\"people\":[\"%s\"],\"before\":%d}".formatted(victim.person(), before);
    JsonNode found = sender.post("/internal/addresses", asked).body().required("addresses");
    return found.path(victim.person()).asString("");
  }

  private Holder holder(String role) {
    String subject = "sign-in-" + UUID.randomUUID();
    Answer added = first.post(PEOPLE, form("Tamsin Oakhollow", subject));
    String person = added.body().required("person").asString();
    Answer given = first.grant(person, role(role));
    assertThat(given.status()).as(given.raw().body()).isEqualTo(201);
    await().until(() -> name(subject).equals("Tamsin Oakhollow"));
    return new Holder(person, given.body().required("grant").asString(), subject);
  }

  private void withdraw(Holder holder) {
    String path = holder.path() + "/grants/" + holder.grant() + "/withdraw";
    Answer withdrawn = first.decide(path, "{\"on\":\"2021-01-01\"}", seq(holder));
    assertThat(withdrawn.status()).as(withdrawn.raw().body()).isEqualTo(200);
  }

  /** Has the first administrator propose another sign-in. */
  private String proposed(Holder victim) {
    String fresh = "fresh-" + UUID.randomUUID();
    Answer answer = correct(first, victim, fresh);
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
    assertThat(answer.body().required("signInProposed").asBoolean()).isTrue();
    return fresh;
  }

  private Answer correct(Service as, Holder victim, String subject) {
    return as.decide(victim.path() + "/correct", form("Tamsin Oakhollow", subject), seq(victim));
  }

  private Answer decided(Service as, Holder victim, String decision) {
    return as.decide(victim.path() + "/sign-in/" + decision, "{}", seq(victim));
  }

  private long seq(Holder victim) {
    return first.get(victim.path()).body().required("seq").longValue();
  }

  private static int waiting(Service as) {
    return as.get(PEOPLE + "?show=sign-in-proposed").body().required("total").intValue();
  }

  /** What the person who comes in by this sign-in is called; empty where nobody does. */
  private String name(String subject) {
    return new Service(port, subject).get("/api/directory/me").body().path("name").asString("");
  }

  private static String role(String role) {
    return "{\"role\":\"%s\",\"school\":null,\"from\":\"2020-01-01\",\"until\":null}"
        .formatted(role);
  }

  private static String form(String name, String subject) {
    return "{\"name\":\"%s\",\"subject\":\"%s\"}".formatted(name, subject);
  }

  private static void refusedBy(String rule, Answer answer) {
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(409);
    assertThat(answer.body().required("rule").asString()).isEqualTo(rule);
  }
}
