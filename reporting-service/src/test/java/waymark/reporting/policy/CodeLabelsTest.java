package waymark.reporting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CodeLabelsTest {
  private static final PolicyInForce POLICY =
      PolicyInForce.read(
          JsonMapper.shared()
              .readTree(
                  """
                  {"items":[{"name":"need-types","value":[{"code":"SLD","label":"Severe learning difficulty"}]},
                            {"name":"retention-staff-years","value":"6"}]}\
                  """));

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
  private volatile Supplier<PolicyInForce> keeper = () -> POLICY;
  private final CodeLabels labels = new CodeLabels(this::policy, CLOCK);

  private PolicyInForce policy(LocalDate day) {
    assertThat(day).isEqualTo(LocalDate.parse("2026-11-20"));
    return keeper.get();
  }

  @Test
  void a_code_has_the_label_of_its_set() {
    assertThat(labels.of("need-types", "SLD")).isEmpty();
    labels.ask();
    assertThat(labels.of("need-types", "SLD")).contains("Severe learning difficulty");
    assertThat(labels.of("need-types", "DS")).isEmpty();
    assertThat(labels.of("removal-reasons", "SLD")).isEmpty();
  }

  @Test
  void whatever_becomes_of_asking_what_the_keeper_said_last_goes_on() {
    labels.ask();
    keeper =
        () -> {
          throw new IllegalStateException("no JSON");
        };
    assertThatThrownBy(labels::ask).hasMessage("no JSON");
    assertThat(labels.of("need-types", "SLD")).isPresent();
  }

  @Test
  void nobody_waits_for_a_keeper_that_hangs() throws InterruptedException {
    labels.ask();
    var asked = new CountDownLatch(1);
    var answers = new CountDownLatch(1);
    keeper =
        () -> {
          asked.countDown();
          try {
            answers.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return new PolicyInForce(Map.of());
        };
    Thread asking = Thread.startVirtualThread(labels::ask);
    asked.await();
    assertThat(labels.of("need-types", "SLD")).isPresent();
    answers.countDown();
    asking.join();
    assertThat(labels.of("need-types", "SLD")).isEmpty();
  }
}
