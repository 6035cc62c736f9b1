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
    Answer withdrawnBy(Holder other) {
      String held = PEOPLE + "/" + person;
      long seen = other.as.get(held).body().path("seq").asLong(0);
      return other.as.decide(held + "/grants/" + grant + "/withdraw", WITHDRAW, seen);
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
    assertThat(approves.withdrawnBy(asks).status()).isEqualTo(200);
  }

  private static Answer become(Service who) {
    return who.post(FIRST, "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE));
  }

  private Holder another() {
    return another(standing);
  }

  private Holder another(Holder by) {
    String subject = "administrators-" + UUID.randomUUID();
    String form = "{\"name\":\"Tamsin Oakhollow\",\"subject\":\"%s\"}".formatted(subject);
    String person = made(by.as.post(PEOPLE, form), "person");
    String role =
        "{\"role\":\"trust-administrator\",\"school\":null,\"from\":\"2020-01-01\",\"until\":null}";
    String grant = made(by.as.grant(person, role), "grant");
    Service they = new Service(port, subject);
    await().until(() -> they.get(PEOPLE).status() == 200);
    return new Holder(they, person, grant);
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
