package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.safeguarding.web.SafeguardingTrust.BASE;
import static waymark.cases.safeguarding.web.SafeguardingTrust.concern;
import static waymark.cases.safeguarding.web.SafeguardingTrust.done;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;
import waymark.cases.web.Service;

/** A concern that somebody took up and nobody went on with, over HTTP on a real database. */
class QuietConcernTest extends WithATrust {
  private static final Later CLOCK = new Later();

  @TestConfiguration
  static class Time {
    @Bean
    @Primary
    Clock later() {
      return CLOCK;
    }
  }

  @Test
  void whatWasTakenUpAndNothingElseWrittenIsDueByTheNextWorkingDay() {
    Service dsl = there.as("dsl");
    UUID raised = there.raised(there.child(there.rowan), "Was very quiet.");
    done(dsl.decide(concern(raised) + "/acknowledge", "{}", 0));
    assertThat(due(dsl)).as("today").isZero();

    CLOCK.move(Duration.ofDays(10));
    assertThat(due(dsl)).isEqualTo(1);
    JsonNode line = done(dsl.get(BASE + "/inbox?status=due")).body().at("/concerns/0");
    assertThat(line.required("concern").asString()).isEqualTo(raised.toString());
    assertThat(line.required("quietSince").isString()).isTrue();

    String decision =
        "{\"occurredOn\":\"2025-11-20\",\"decision\":\"watch\",\"rationale\":\"Well known to us.\",\"lookAgainOn\":\"2099-01-05\"}";
    done(dsl.decide(concern(raised) + "/decide", decision, 1));
    assertThat(due(dsl)).as("until that day").isZero();
  }

  private static long due(Service lead) {
    return done(lead.get(BASE + "/inbox")).body().at("/counts/due").longValue();
  }

  /** The machine's clock, some days on. */
  private static final class Later extends Clock {
    private Duration by = Duration.ZERO;

    void move(Duration duration) {
      by = duration;
    }

    @Override
    public Instant instant() {
      return Instant.now().plus(by);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
