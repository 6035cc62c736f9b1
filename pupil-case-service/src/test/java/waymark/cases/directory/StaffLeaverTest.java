package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Optional;
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
import tools.jackson.databind.JsonNode;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;

/** Members of staff who left: when they are due, what holds them, and what is gone afterwards. */
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StaffLeaverTest {
  private static final String PEOPLE = "/api/directory/people";
  private static final String ENDED = "{\"reason\":\"retention-ended\"}";

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    Service.settings(registry);
  }

  @LocalServerPort private int port;
  @Autowired private Map<String, ServiceLedger> ledgers;

  private Service first;
  private Service second;

  @BeforeAll
  void twoAdministrators() {
    first = new Service(port, "leaver-first");
    String form = "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE);
    assertThat(first.post("/api/directory/first-administrator", form).status()).isEqualTo(201);
    given(added("Wrenna Thistlecombe", "leaver-second"), "trust-administrator", "null");
    second = new Service(port, "leaver-second");
    await().until(() -> second.get(PEOPLE).status() == 200);
  }

  @Test
  void whoLeftLongAgoIsDueIsHeldAndThenErasedByTwoWithNameAndAddress() {
    UUID leaver = added("Tamsin Oakhollow", "leaver-long-ago");
    given(leaver, "trust-director", "\"2019-08-31\"");
    JsonNode line = due("2026-01-01", leaver).orElseThrow();
    assertThat(line.required("dueOn").asString()).isEqualTo("2025-09-01");
    assertThat(line.required("heldRole").booleanValue()).isTrue();
    assertThat(due("2025-08-31", leaver)).isEmpty();

    done(first.post(PEOPLE + "/" + leaver + "/holds", "{\"reason\":\"legal-claim\"}"));
    assertThat(due("2026-01-01", leaver).orElseThrow().required("holds").intValue()).isOne();
    String erasure = PEOPLE + "/" + leaver + "/erasure/";
    assertThat(rule(first.post(erasure + "request", ENDED))).isEqualTo("legal-hold");
    String hold = entry(leaver).at("/holds/0/hold").asString();
    String lift = PEOPLE + "/" + leaver + "/holds/" + hold + "/lift";
    assertThat(rule(first.post(lift, "{}"))).isEqualTo("hold-lifted-by-another");
    done(second.post(lift, "{}"));

    done(first.post(erasure + "request", ENDED));
    assertThat(rule(first.post(erasure + "approve", "{}"))).isEqualTo("erasure-by-two");
    done(second.post(erasure + "approve", "{}"));
    for (String ring : new String[] {"directory", "cases"}) {
      assertThat(ledgers.get(ring).keys().erased("person:" + leaver)).as(ring).isTrue();
    }
    assertThat(entry(leaver).path("name").isString()).isFalse();
    assertThat(entry(leaver).path("email").isString()).isFalse();
    assertThat(first.get(PEOPLE + "?q=Oakhollow").raw().body()).doesNotContain("Oakhollow");
    assertThat(due("2026-01-01", leaver)).isEmpty();
    assertThat(added("Somebody New", "leaver-long-ago")).as("of that sign-in").isNotEqualTo(leaver);
  }

  @Test
  void keptUntilDueIsWhoLeftNotLongAgoButForAnotherReason() {
    UUID leaver = added("Perran Quillow", "leaver-lately");
    given(leaver, "trust-director", "\"2025-08-31\"");
    String erasure = PEOPLE + "/" + leaver + "/erasure/";
    assertThat(rule(first.post(erasure + "request", ENDED))).isEqualTo("kept-until-due");
    assertThat(entry(leaver).path("erasure").isNull()).isTrue();
    done(first.post(erasure + "request", "{\"reason\":\"objection-upheld\"}"));
    done(second.post(erasure + "approve", "{}"));
  }

  @Test
  void whoWasNeverGivenARoleIsDueAfterTheSameYears() {
    UUID never = added("Elowen Brackwater", "leaver-never");
    assertThat(due("2030-01-01", never)).isEmpty();
    JsonNode line = due("2100-01-01", never).orElseThrow();
    assertThat(line.required("heldRole").booleanValue()).isFalse();
  }

  private UUID added(String name, String subject) {
    String form =
        "{\"name\":\"%s\",\"subject\":\"%s\",\"email\":\"%s@example.org\"}"
            .formatted(name, subject, subject);
    Answer made = first.post(PEOPLE, form);
    assertThat(made.status()).as(made.raw().body()).isEqualTo(201);
    return UUID.fromString(made.body().required("person").stringValue());
  }

  private void given(UUID person, String role, String until) {
    String form =
        "{\"role\":\"%s\",\"school\":null,\"from\":\"2015-09-01\",\"until\":%s,\"classes\":null}"
            .formatted(role, until);
    Answer made = first.grant(person.toString(), form);
    assertThat(made.status()).as(made.raw().body()).isEqualTo(201);
  }

  private JsonNode entry(UUID person) {
    return first.get(PEOPLE + "/" + person).body();
  }

  private Optional<JsonNode> due(String asAt, UUID person) {
    return first
        .get("/api/directory/retention?asAt=" + asAt)
        .body()
        .required("people")
        .valueStream()
        .filter(line -> line.required("person").stringValue().equals(person.toString()))
        .findFirst();
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
  }

  private static String rule(Answer answer) {
    return answer.body().path("rule").asString(answer.raw().body());
  }
}
