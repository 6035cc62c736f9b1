package waymark.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class LastDeedTest {
  private static final Duration IDLE = Duration.ofMinutes(20);

  private final MockHttpSession session = new MockHttpSession();
  private Instant now = Instant.parse("2026-11-27T09:00:00Z");
  private final LastDeed deeds = new LastDeed(() -> now);

  LastDeedTest() {
    session.setMaxInactiveInterval((int) IDLE.toSeconds());
  }

  @Test
  void whatAPageAsksByItselfProlongsNoSession() throws Exception {
    asks(false);
    for (int minute = 1; minute <= 20; minute++) {
      now = now.plus(Duration.ofMinutes(1));
      asks(true);
      assertThat(session.isInvalid()).as("after %d minutes", minute).isFalse();
    }
    now = now.plusMillis(1);
    asks(true);
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void aDeedAfterwardsComesTooLate() throws Exception {
    asks(false);
    now = now.plus(IDLE.dividedBy(2));
    asks(true);
    now = now.plus(IDLE);
    asks(false);
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void whatAPersonDoesBeginsTheTimeAnew() throws Exception {
    asks(false);
    for (int i = 0; i < 3; i++) {
      now = now.plus(IDLE);
      asks(false);
    }
    assertThat(session.isInvalid()).isFalse();
  }

  private void asks(boolean automatic) throws ServletException, IOException {
    var request = new MockHttpServletRequest("GET", "/api/safeguarding/inbox");
    request.setSession(session);
    if (automatic) {
      request.addHeader(LastDeed.AUTOMATIC, "true");
    }
    deeds.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
  }
}
