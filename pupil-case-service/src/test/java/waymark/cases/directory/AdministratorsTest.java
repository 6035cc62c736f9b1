package waymark.cases.directory;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;

/** A trust has a first administrator once, and somebody who is one ever after. Through HTTP. */
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AdministratorsTest {
  private static final String PEOPLE = "/api/directory/people";
  private static final String FIRST = "/api/directory/first-administrator";
  private static final String WITHDRAW = "{\"on\":\"%s\"}".formatted(SchoolDay.of(Instant.now()));

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    Service.settings(registry);
  }

  @LocalServerPort private int port;
  @Autowired private ServiceLedger directory;

  private Holder first;
  private Holder standing;

  /** Somebody who holds the role. */
  private record Holder(Service as, String person, String grant) {
    long seq(Holder other) {
      return other.as.get(PEOPLE + "/" + person).body().path("seq").asLong(0);
    }

    Answer withdrawnBy(Holder other) {
      String held = PEOPLE + "/" + person;
      return other.as.decide(held + "/grants/" + grant + "/withdraw", WITHDRAW, seq(other));
    }
  }

  @BeforeAll
  void aTrust() {
    var ada = new Service(port, "administrators-first");
    String person = made(become(ada), "person");
    JsonNode grants = ada.get(PEOPLE).body().required("people").get(0).required("grants");
    first = new Holder(ada, person, grants.get(0).required("grant").stringValue());
    standing = first;
  }

  @Test
  void theLastAdministratorKeepsTheRole() {
    refusedBy("last-administrator", standing.withdrawnBy(standing));
    assertThat(standing.as.get(PEOPLE).status()).isEqualTo(200);
    Holder other = another();
    assertThat(other.withdrawnBy(other).status()).as("somebody is left").isEqualTo(200);
    refusedBy("last-administrator", standing.withdrawnBy(standing));
  }

  /** {@code administrator-came-in}: a sign-in by which nobody ever came may be mistyped. */
  @Test
  void theLastOneWhoHasComeInKeepsTheRole() {
    String mistyped = "administrators-" + UUID.randomUUID();
    Holder successor = given(standing, mistyped);
    refusedBy("administrator-came-in", standing.withdrawnBy(standing));
    String until = "{\"classes\":[],\"from\":\"2020-01-01\",\"until\":\"2099-12-31\"}";
    Holder other = another();
    String change = PEOPLE + "/" + standing.person + "/grants/" + standing.grant + "/change";
    assertThat(other.withdrawnBy(other).status()).isEqualTo(200);

    long before = successor.seq(standing);
    assertThat(successor.as.get("/api/directory/me").status()).isEqualTo(200);
    assertThat(successor.as.get("/api/directory/me").status()).isEqualTo(200);
    assertThat(successor.seq(standing)).as("recorded once").isEqualTo(before + 1);
    assertThat(successor.as.decide(change, until, standing.seq(successor)).status()).isEqualTo(200);
    assertThat(standing.withdrawnBy(standing).status()).isEqualTo(200);
    standing = successor;
  }

  /** Nobody has come in by it yet: it would leave the trust to one who has, or else to nobody. */
  @Test
  void theLastOneWhoHasComeInKeepsTheSignInToo() {
    Holder leaving = another();
    Holder confirms = another();
    String fresh = "administrators-" + UUID.randomUUID();
    String form = "{\"name\":\"Tamsin Oakhollow\",\"subject\":\"%s\"}".formatted(fresh);
    String person = PEOPLE + "/" + confirms.person;
    assertThat(standing.as.decide(person + "/correct", form, confirms.seq(standing)).status())
        .isEqualTo(200);
    Answer confirmed = leaving.as.decide(person + "/sign-in/confirm", "{}", confirms.seq(standing));
    assertThat(confirmed.status()).as(confirmed.raw().body()).isEqualTo(200);
    assertThat(leaving.withdrawnBy(standing).status()).isEqualTo(200);
    refusedBy("administrator-came-in", standing.withdrawnBy(standing));
    Holder now = new Holder(new Service(port, fresh), confirms.person, confirms.grant);
    assertThat(now.as.get("/api/directory/me").status()).isEqualTo(200);
    assertThat(standing.withdrawnBy(standing).status()).isEqualTo(200);
    standing = now;
  }

  @Test
  void ofTwoWhoWithdrawEachOtherAtOnceOneStays() {
    for (int round = 0; round < 5; round++) {
      Holder one = standing;
      Holder two = another();
      var ofTwo = CompletableFuture.supplyAsync(() -> two.withdrawnBy(one));
      Answer ofOne = one.withdrawnBy(two);
      boolean oneIsGone = ofOne.status() == 200;
      assertThat(ofTwo.join().status() == 200).as("the other").isNotEqualTo(oneIsGone);
      Answer refused = oneIsGone ? ofTwo.join() : ofOne;
      assertThat(refused.status()).as(refused.raw().body()).isIn(403, 409);
      if (refused.status() == 409) {
        assertThat(refused.body().required("rule").stringValue())
            .isIn("last-administrator", "administrators-one-by-one");
      }
      standing = oneIsGone ? two : one;
      assertThat(standing.as.get(PEOPLE).status()).as("who stays").isEqualTo(200);
    }
  }

  @Test
  void theCodeWorksOnceAlsoWhenTheFirstAdministratorIsErased() {
    refusedBy("first-administrator-once", become(new Service(port, "administrators-late")));
    MongoCollection<Document> reserved = directory.store().database().getCollection("reservations");
    assertThat(reserved.find(eq("_id", "first-administrator")).first().getString("owner"))
        .as("is nobody, whose erasure would give it up")
        .doesNotContain(first.person);
    String subject = DirectoryStreams.person(UUID.fromString(first.person));
    // As it was reserved before, so that the erasure gives it up.
    reserved.updateOne(eq("_id", "first-administrator"), set("owner", subject));
    Holder asks = standing == first ? another() : standing;
    Holder approves = another(asks);
    if (standing == first) {
      assertThat(first.withdrawnBy(asks).status()).isEqualTo(200);
    }
    standing = asks;
    String erasure = PEOPLE + "/" + first.person + "/erasure/";
    String why = "{\"reason\":\"no-longer-necessary\"}";
    assertThat(asks.as.post(erasure + "request", why).status()).isEqualTo(200);
    Answer approved = approves.as.post(erasure + "approve", "{}");
    assertThat(approved.body().path("erased").asBoolean(false)).as(approved.raw().body()).isTrue();
    assertThat(reserved.find(eq("_id", "first-administrator")).first()).isNull();

    refusedBy("first-administrator-once", become(new Service(port, "administrators-again")));
    refusedBy("first-administrator-once", become(first.as));
    assertThat(asks.withdrawnBy(approves).status()).isEqualTo(200);
    standing = approves;
  }

  private static Answer become(Service who) {
    return who.post(FIRST, "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE));
  }

  private Holder another() {
    return another(standing);
  }

  private Holder another(Holder by) {
    Holder given = given(by, "administrators-" + UUID.randomUUID());
    await().until(() -> given.as.get("/api/directory/me").status() == 200);
    return given;
  }

  /** Who holds the role, and has never come in. */
  private Holder given(Holder by, String subject) {
    String form = "{\"name\":\"Tamsin Oakhollow\",\"subject\":\"%s\"}".formatted(subject);
    String person = made(by.as.post(PEOPLE, form), "person");
    String role =
        "{\"role\":\"trust-administrator\",\"school\":null,\"from\":\"2020-01-01\",\"until\":null}";
    String grant = made(by.as.grant(person, role), "grant");
    return new Holder(new Service(port, subject), person, grant);
  }

  private static String made(Answer answer, String field) {
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
    return answer.body().required(field).stringValue();
  }

  private static void refusedBy(String rule, Answer answer) {
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(409);
    assertThat(answer.body().required("rule").stringValue()).isEqualTo(rule);
  }
}
