package waymark.ledger.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletResponse;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CommandsUnderWayTest {
  private final CommandsUnderWay filter = new CommandsUnderWay();

  @Test
  void oneThatWasAnsweredDoesNotEndTheSameThatWasSentAgain() throws Exception {
    var begun = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    var again =
        Thread.ofVirtual()
            .unstarted(() ->
                status(response -> {
                  begun.countDown();
                  mayEnd.await();
                }));
    status(response -> {
      response.flushBuffer(); // Answered, and not at its end yet.
      again.start();
      begun.await();
    });
    assertThat(status(response -> {})).as("the second is under way").isEqualTo(409);
    mayEnd.countDown();
    again.join();
    assertThat(status(response -> {})).isEqualTo(200);
  }

  private interface Work {
    void on(ServletResponse response) throws Exception;
  }

  private int status(Work work) {
    var request = new MockHttpServletRequest("POST", "/api/reviews");
    request.addHeader("Idempotency-Key", "a");
    var response = new MockHttpServletResponse();
    FilterChain chain = (same, answer) -> done(() -> work.on(answer));
    done(() -> filter.doFilter(request, response, chain));
    return response.getStatus();
  }

  private static void done(ThrowingCallable work) {
    assertThatCode(work).doesNotThrowAnyException();
  }
}
