package waymark.cases.safeguarding.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.Refused;

class TimePolicyTest {
  private static final Instant NOW = Instant.parse("2026-10-26T09:00:00Z");

  @Test
  void timeOnTheClock() {
    assertThat(refused("2026-03-29T01:30", NOW)).isEqualTo("time-on-the-clock");
    taken("2026-03-29T00:59", NOW);
    taken("2026-03-29T02:00", NOW);
  }

  @Test
  void notAfterNow() {
    taken("2026-10-26T09:00", NOW);
    taken("2026-10-26T09:05", NOW);
    assertThat(refused("2026-10-26T09:06", NOW)).isEqualTo("not-after-now");
    assertThat(refused("2026-10-26T23:59", NOW)).isEqualTo("not-after-now");
  }

  @Test
  void aTimeThatTheClocksShowTwiceHasBeenOnceItWasShownFirst() {
    taken("2026-10-25T01:30", Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(refused("2026-10-25T01:30", Instant.parse("2026-10-24T23:30:00Z")))
        .isEqualTo("not-after-now");
  }

  private static String refused(String shown, Instant now) {
    return catchThrowableOfType(Refused.class, () -> hasBeen(shown, now)).rule();
  }

  private static void taken(String shown, Instant now) {
    assertThatCode(() -> hasBeen(shown, now)).doesNotThrowAnyException();
  }

  private static void hasBeen(String shown, Instant now) {
    LocalDateTime at = LocalDateTime.parse(shown);
    TimePolicy.hasBeen("/occurredAt", at.toLocalDate(), at.toLocalTime(), now);
  }
}
