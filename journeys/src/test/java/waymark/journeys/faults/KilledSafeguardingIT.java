package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.Answer;
import waymark.journeys.faults.StoredLog.Commit;
import waymark.ledger.http.CommandIds;

/**
 * A command of safeguarding is recorded, and the service dies before it answers. Whoever sends the
 * same again is answered as they would have been, and nothing is recorded a second time.
 */
class KilledSafeguardingIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final String CONCERNS = "/api/safeguarding/concerns";
  private static final String DECIDE = CONCERNS + "/{concern}/decide";
  private static final String TRANSFERS = "/api/safeguarding/children/{pupil}/transfers";

  private final Trust trust = Trust.shared();

  @AfterEach
  void and_the_record_is_whole() {
    trust.assertEverythingHolds();
  }

  @Test
  void pupil_case_service_killed_between_recording_a_concern_and_answering() throws IOException {
    var raised = killedBeforeItAnswers(CONCERNS, CONCERNS, concern(), null);
    assertThat(raised).containsExactly("concern-raised");
  }

  @Test
  void pupil_case_service_killed_between_recording_a_decision_and_answering() throws IOException {
    JsonNode concern = made(trust.lead.post(CONCERNS, concern()));
    String decision =
        "{\"occurredOn\":\"%s\",\"decision\":\"watch\",\"rationale\":\"Seen twice.\"}";
    var decided =
        killedBeforeItAnswers(
            DECIDE,
            DECIDE.replace("{concern}", concern.required("concern").asString()),
            decision.formatted(TODAY),
            concern.required("seq").asLong());
    assertThat(decided).contains("decision-made").doesNotHaveDuplicates();
  }

  @Test
  void pupil_case_service_killed_between_recording_a_transfer_and_answering() throws IOException {
    made(trust.lead.post(CONCERNS, concern()));
    String sending =
        """
        {"occurredOn":"%s","startsOn":"%s","toOther":"A school by the sea","how":"By hand"}\
        """;
    var sent =
        killedBeforeItAnswers(
            TRANSFERS,
            TRANSFERS.replace("{pupil}", child()),
            sending.formatted(TODAY, TODAY),
            null);
    assertThat(sent).containsExactly("file-sent");
  }

  /** Gives the types of what was recorded. */
  private List<String> killedBeforeItAnswers(
      String route, String path, String json, @Nullable Long seen) throws IOException {
    String key = UUID.randomUUID().toString();
    UUID id = CommandIds.of(trust.lead.id(), "POST " + route, key);
    trust.cases.kill();
    trust.cases.startToDieAt("store.after-append@safeguarding").healthy();
    assertThatThrownBy(() -> trust.lead.post(path, json, key, seen))
        .as("no answer")
        .isInstanceOf(IOException.class);
    trust.cases.died();
    List<Commit> stored = storedAs(id);
    assertThat(stored).as("recorded before it died").hasSize(1);

    trust.cases.start().healthy();
    Answer answer = trust.lead.post(path, json, key, seen);
    assertThat(answer.ok()).as(answer.text()).isTrue();
    Answer again = trust.lead.post(path, json, key, seen);
    assertThat(again.status()).isEqualTo(answer.status());
    assertThat(again.json()).isEqualTo(answer.json());
    Commit commit = stored.getFirst();
    assertThat(answer.json().required("seq").asLong()).isEqualTo(commit.lastSeq());
    assertThat(storedAs(id)).as("and not once more").hasSize(1);
    trust.toldOfSafeguarding.sent(id, trust.lead.id(), commit.stream());
    trust.toldOfSafeguarding.acknowledged(id, Told.NOT_SAID, commit.lastSeq());
    return commit
        .content()
        .required("events")
        .valueStream()
        .map(KilledSafeguardingIT::type)
        .toList();
  }

  private static String type(JsonNode event) {
    return event.required("type").asString();
  }

  private List<Commit> storedAs(UUID command) {
    return StoredLog.read(trust.client, "safeguarding").commits().stream()
        .filter(commit -> commit.id().equals(command))
        .toList();
  }

  private String concern() {
    return FirstDay.CONCERN.formatted(child());
  }

  private String child() {
    return trust.pupils().iterator().next().substring("pupil:".length());
  }

  private static JsonNode made(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }
}
