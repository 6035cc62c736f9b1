package waymark.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static waymark.recruitment.Person.CANDIDATES;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import waymark.ledger.access.Grants;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.publish.Publisher;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.testing.TestKafka;
import waymark.recruitment.Person.Answer;

/** Holds on candidates, and their erasure by two. */
@DirtiesContext
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "management.server.port=0")
class CandidateErasureTest {
  private static final TestTrust TRUST = new TestTrust();
  private static final String OVER = "{\"ground\":\"retention-ended\"}";

  @Autowired Grants grants;
  @Autowired KeyRing keys;
  @Autowired LedgerStore record;
  @Autowired Publisher publisher;
  @LocalServerPort int port;
  @LocalManagementPort int management;

  private Person head;
  private Person otherHead;
  private Person director;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    TRUST.settings(registry);
  }

  @BeforeEach
  void people() {
    await().until(grants::isCaughtUp);
    head = new Person(port, "head");
    otherHead = new Person(port, "other-head");
    director = new Person(port, "director");
  }

  private String due() {
    String at = head.applied(TestTrust.ROWAN, "Ottoline Quillfeather", "2025-01-15");
    head.decide(at + "/note", "{\"note\":\"Spoke of a move to the coast.\"}").done();
    head.decide(at + "/outcome", "{\"on\":\"2025-02-20\",\"outcome\":\"not-appointed\"}").done();
    return at;
  }

  @Test
  void onceErasedByTwoNothingOfTheCandidateIsLeftAnywhere() {
    String at = due();
    String key = "candidate:" + at.substring(CANDIDATES.length() + 1);
    head.decide(at + "/erasure/propose", OVER).done();
    assertThat(head.get(CANDIDATES + "?which=proposed").body().toString()).contains(at(at));
    JsonNode asked = otherHead.get(at).done().required("erasure");
    assertThat(asked.required("stage").asString()).isEqualTo("proposed");
    assertThat(asked.at("/proposedBy/name").asString()).isEqualTo("Demo head");
    assertThat(head.decide(at + "/erasure/approve", "{}").rule()).isEqualTo("erasure-by-two");

    JsonNode done = otherHead.decide(at + "/erasure/approve", "{}").done();
    assertThat(done.required("erased").asBoolean()).isTrue();
    assertThat(keys.erased(key)).isTrue();
    JsonNode page = head.get(at).done();
    assertThat(page.at("/erasure/stage").asString()).isEqualTo("erased");
    assertThat(page.at("/erasure/ground").asString()).isEqualTo("retention-ended");
    assertThat(page.at("/erasure/on").asString()).isNotEmpty();
    assertThat(page.required("about").isNull()).isTrue();
    assertThat(page.required("outcome").isNull()).isTrue();
    assertThat(page.required("entries")).isEmpty();
    assertThat(page.toString()).doesNotContain("Quillfeather", "coast");
    for (String which : List.of("all", "open", "waiting", "due", "held", "proposed")) {
      assertThat(director.get(CANDIDATES + "?which=" + which).done().toString())
          .doesNotContain(at(at));
    }
    assertThat(head.get(at + "/reads").status()).isEqualTo(200);
    assertThat(head.decide(at + "/note", "{\"note\":\"x\"}").rule()).isEqualTo("candidate-erased");
    assertThat(otherHead.decide(at + "/erasure/approve", "{}").rule())
        .isEqualTo("candidate-erased");
    assertThat(record.stream(key).getLast().read().events().getFirst().type())
        .isEqualTo("candidate-erased");
    assertThat(published())
        .isNotEmpty()
        .allSatisfy(sent -> assertThat(sent.value()).as("headers only").isNull());
  }

  @Test
  void aProposalThatWasTakenBackIsNoneAndStaysInTheRecord() {
    String at = due();
    head.decide(at + "/erasure/propose", OVER).done();
    assertThat(director.decide(at + "/erasure/withdraw", "{}").rule())
        .isEqualTo("erasure-withdrawn-by-proposer");
    head.decide(at + "/erasure/withdraw", "{}").done();
    JsonNode page = head.get(at).done();
    assertThat(page.at("/erasure/stage").asString()).isEqualTo("none");
    assertThat(page.required("entries").toString()).contains("candidate-erasure-withdrawn");
    assertThat(director.decide(at + "/erasure/approve", "{}").rule()).isEqualTo("erasure-proposed");
  }

  @Test
  void aHoldStopsProposalAndApprovalUntilADirectorLiftsIt() {
    String at = due();
    head.decide(at + "/erasure/propose", OVER).done();
    head.decide(at + "/holds", "{\"reason\":\"complaint\"}").done();
    JsonNode hold = head.get(at).done().at("/holds/0");
    assertThat(hold.required("reason").asString()).isEqualTo("complaint");
    assertThat(hold.at("/by/name").asString()).isEqualTo("Demo head");
    assertThat(director.decide(at + "/erasure/approve", "{}").rule()).isEqualTo("legal-hold");
    String lift = at + "/holds/" + hold.required("hold").asString() + "/lift";
    assertThat(head.decide(lift, "{}").status()).isEqualTo(403);
    director.decide(at + "/erasure/refuse", "{\"note\":\"They complain.\"}").done();
    assertThat(head.decide(at + "/erasure/propose", OVER).rule()).isEqualTo("legal-hold");
    director.decide(lift, "{}").done();
    assertThat(director.decide(lift, "{}").rule()).isEqualTo("hold-stands");
    head.decide(at + "/erasure/propose", OVER).done();
    assertThat(head.get(at).body().at("/entries/5/words").asString()).isEqualTo("They complain.");
  }

  @Test
  void theTimeIsOverForWhomItIsAndTheGroundIsOneOfTheList() {
    String open = head.applied(TestTrust.ROWAN, "Peregrine Marlowbrook", "2020-01-15");
    assertThat(head.decide(open + "/erasure/propose", OVER).rule()).isEqualTo("kept-until-due");
    head.decide(open + "/outcome", "{\"on\":\"2020-02-20\",\"outcome\":\"appointed\"}").done();
    assertThat(head.decide(open + "/erasure/propose", OVER).rule())
        .isEqualTo("appointed-are-staff");
    assertThat(head.get(open).body().at("/keeping/appointed").asBoolean()).isTrue();
    Answer other = head.decide(open + "/erasure/propose", "{\"ground\":\"because\"}");
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.body().at("/errors/0/pointer").asString()).isEqualTo("/ground");
    assertThat(head.decide(open + "/holds", "{}").status()).isEqualTo(422);
  }

  @Test
  void anErasureElsewhereIsNobodysBusiness() {
    String at = due();
    Person hazelHead = new Person(port, "hazel-head");
    for (String step : List.of("propose", "refuse", "approve")) {
      assertThat(
              hazelHead
                  .decide(
                      at + "/erasure/" + step, step.equals("refuse") ? "{\"note\":\"x\"}" : OVER, 2)
                  .status())
          .isEqualTo(404);
    }
    assertThat(hazelHead.decide(at + "/holds", "{\"reason\":\"complaint\"}", 2).status())
        .isEqualTo(404);
  }

  @Test
  void no_reads_are_dropped_while_a_hold_or_an_open_request_stands() {
    long holds = standing("legal holds on candidates");
    long requests = standing("candidates' requests to be answered");
    String at = due();
    head.decide(at + "/holds", "{\"reason\":\"complaint\"}").done();
    assertThat(standing("legal holds on candidates")).isEqualTo(holds + 1);
    String hold = head.get(at).done().at("/holds/0/hold").asString();
    director.decide(at + "/holds/" + hold + "/lift", "{}").done();
    assertThat(standing("legal holds on candidates")).isEqualTo(holds);
    String asked =
        "{\"receivedOn\":\"2025-03-01\",\"asked\":\"All of it.\",\"identityCheckedOn\":\"2025-03-01\"}";
    head.decide(at + "/subject-access", asked).done();
    assertThat(standing("candidates' requests to be answered")).isEqualTo(requests + 1);
    String request = head.get(at).done().at("/access/request").asString();
    head.decide(at + "/subject-access/" + request + "/withdraw", "{\"on\":\"2025-03-02\"}").done();
    assertThat(standing("candidates' requests to be answered")).isEqualTo(requests);
  }

  /** How many the refusal tells of; 0 where it tells of none, or nothing was refused. */
  private long standing(String what) {
    var answer =
        new Person(management, "nobody").post("/actuator/dropreads", "{\"months\":\"12\"}");
    assertThat(answer.status()).as(answer.raw().body()).isIn(200, 409);
    assertThat(answer.status() == 409)
        .isEqualTo(answer.raw().body().contains("Nothing is dropped"));
    var told = Pattern.compile(what + ": (\\d+) \\(seen under").matcher(answer.raw().body());
    return told.find() ? Long.parseLong(told.group(1)) : 0;
  }

  private static String at(String address) {
    return address.substring(CANDIDATES.length() + 1);
  }

  /** All that others were told of the ledger. */
  private List<ConsumerRecord<byte[], byte[]>> published() {
    await().until(() -> publisher.published() == record.lastPosition());
    Map<String, Object> settings =
        Map.of("bootstrap.servers", TestKafka.bootstrap(), "auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(List.of(new TopicPartition(TRUST.cell + ".recruitment", 0)));
      List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
      consumer.poll(Duration.ofSeconds(10)).forEach(all::add);
      return all;
    }
  }
}
