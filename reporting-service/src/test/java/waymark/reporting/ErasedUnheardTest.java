package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static waymark.reporting.Trust.body;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A child whose key is gone has no name here, also where the topic cannot say so. */
class ErasedUnheardTest extends ReportsTest {

  @Test
  void while_the_broker_is_away_an_erased_name_goes_within_seconds() {
    var pupil = TRUST.pupil().joined(school, "Quorvathen", "Posy", "6");
    assertNamed(pupil);
    TRUST.keys.cases.erase("pupil:" + pupil.id);
    // Nothing more comes on the topic.
    awaitNameless(pupil);
  }

  @Test
  void while_an_earlier_message_of_the_child_is_set_aside_an_erased_name_goes_within_seconds() {
    var pupil = TRUST.pupil().joined(school, "Quorvathen", "Posy", "6");
    assertNamed(pupil);
    var unread = TRUST.cases.next("pupil:" + pupil.id, "pupil-case.parents-told", "no JSON");
    TRUST.cases.send(unread);
    TRUST.keys.cases.erase("pupil:" + pupil.id);
    pupil.says("erased", "2026-11-20", body());
    awaitNameless(pupil);
    // For the tests that follow, which wait until all is read.
    var told = body().put("entry", pupil.entry).putNull("how").put("pupil", pupil.id);
    told.put("actor", TRUST.actor).put("occurredOn", "2026-01-20");
    TRUST.cases.send(unread.saying(told.toString()));
    assertThat(read("/pupils/" + pupil.id).required("nameState").asString()).isEqualTo("erased");
  }

  private void assertNamed(Trust.Pupil pupil) {
    assertThat(read("/pupils/" + pupil.id).toString()).contains("Quorvathen");
  }

  private void awaitNameless(Trust.Pupil pupil) {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() ->
            get("/pupils/" + pupil.id, senco).body().contains("\"nameState\":\"erased\"")
                && !get("/pupils?q=quor&school=" + school, senco).body().contains("Quorvathen"));
  }
}
