package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthTimeTest {
  private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "PT0S,",
    "PT20M,",
    "PT21M,",
    "PT21M1S,TOO_LONG_AGO",
    "P1D,TOO_LONG_AGO",
    "PT-1M,",
    "PT-1M-1S,STILL_TO_COME",
    ",MISSING"
  })
  void whoWasAskedLongerAgoThanASessionMayBeIdleIsNotLetIn(Duration ago, AuthTime refusal) {
    var asked = ago == null ? null : NOW.minus(ago);
    assertThat(AuthTime.against(asked, NOW, Duration.ofMinutes(20))).isEqualTo(refusal);
  }
}
