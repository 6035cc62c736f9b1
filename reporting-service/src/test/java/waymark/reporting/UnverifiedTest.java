package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The keeper of the record says that it is not as it was recorded, and then that it is again. */
class UnverifiedTest extends ReportsTest {
  private static final String FOUND = "2026-11-22T08:00:00Z";

  @AfterEach
  void mend() {
    TRUST.keys.record = "{}";
    await().atMost(Duration.ofMinutes(1)).until(() -> mark("/register").isEmpty());
  }

  @Test
  void whatIsReadOfARecordInDoubtIsMarkedAndStillAnswered() {
    assertThat(mark("/register")).isEmpty();
    TRUST.keys.record = "{\"unverifiedSince\":\"%s\"}".formatted(FOUND);
    await().atMost(Duration.ofMinutes(1)).until(() -> mark("/register").isPresent());
    assertThat(mark("/register")).contains(FOUND);
    assertThat(mark("/register.csv")).contains(FOUND);
    assertThat(get("/register.csv", senco).headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(named -> assertThat(named).contains("unverified-sen-register-"));
    assertThat(get("/register", senco).statusCode()).isEqualTo(200);
  }

  private Optional<String> mark(String path) {
    return get(path, senco).headers().firstValue("Waymark-Unverified-Since");
  }
}
