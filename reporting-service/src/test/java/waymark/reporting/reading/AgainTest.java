package waymark.reporting.reading;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AgainTest {

  @Test
  void an_error_does_not_end_what_is_done_again_and_again() {
    var done = new AtomicInteger();
    Runnable fails =
        () -> {
          done.incrementAndGet();
          throw new NoClassDefFoundError("no such class");
        };
    try (var again = new Again("test", Duration.ofMillis(5), fails)) {
      await().until(() -> done.get() > 2);
    }
  }
}
