package waymark.reporting.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AgainTest {
  private final AtomicInteger done = new AtomicInteger();
  private final Again again =
      new Again(
          "test",
          Duration.ofMillis(5),
          () -> {
            done.incrementAndGet();
            throw new NoClassDefFoundError("no such class");
          });

  @Test
  void an_error_does_not_end_what_is_done_again_and_again() {
    again.start();
    try {
      await().until(() -> done.get() > 2);
    } finally {
      again.stop();
    }
    assertThat(again.isRunning()).isFalse();
  }

  @Test
  void what_was_stopped_is_started_again() {
    again.start();
    again.stop();
    again.start();
    int before = done.get();
    try {
      await().until(() -> done.get() > before);
    } finally {
      again.stop();
    }
  }
}
