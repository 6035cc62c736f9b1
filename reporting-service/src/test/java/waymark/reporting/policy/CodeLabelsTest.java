package waymark.reporting.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.http.Problem;

class CodeLabelsTest {
  private static final PolicyInForce POLICY =
      PolicyInForce.read(
          JsonMapper.shared()
              .readTree(
                  """
                  {"items":[{"name":"need-types","value":[{"code":"SLD","label":"Severe learning difficulty"}]},
                            {"name":"retention-staff-years","value":"6"}]}\
                  """));

  private Instant now = Instant.parse("2026-11-20T09:00:00Z");
  private boolean answers = true;
  private int asked;
  private final CodeLabels labels = new CodeLabels(this::policy, new Hours());

  private PolicyInForce policy(LocalDate day) {
    assertThat(day).isEqualTo(LocalDate.parse("2026-11-20"));
    asked++;
    if (!answers) {
      throw Problem.of(503, "policy-not-available", "Not now", "Try again in a minute.");
    }
    return POLICY;
  }

  @Test
  void a_code_has_the_label_of_its_set_and_the_keeper_is_not_asked_for_each() {
    assertThat(labels.of("need-types", "SLD")).contains("Severe learning difficulty");
    assertThat(labels.of("need-types", "DS")).isEmpty();
    assertThat(labels.of("removal-reasons", "SLD")).isEmpty();
    assertThat(asked).isOne();
    now = now.plus(Duration.ofMinutes(6));
    assertThat(labels.of("need-types", "SLD")).isPresent();
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void while_the_keeper_does_not_answer_what_it_said_last_goes_on() {
    answers = false;
    assertThat(labels.of("need-types", "SLD")).isEmpty();
    answers = true;
    now = now.plusSeconds(11);
    assertThat(labels.of("need-types", "SLD")).isPresent();
    answers = false;
    now = now.plus(Duration.ofMinutes(6));
    assertThat(labels.of("need-types", "SLD")).isPresent();
  }

  private final class Hours extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
