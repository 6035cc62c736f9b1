package waymark.ledger.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PublisherErrorTest {

  @Test
  void an_error_does_not_end_the_tail_of_a_ledger() {
    var fails = new AtomicBoolean(true);
    try (var published = new Published();
        var publisher =
            published.publisher(
                published.ledger,
                new SimpleMeterRegistry(),
                leaf -> {
                  if (fails.getAndSet(false)) {
                    throw new NoClassDefFoundError("no such class");
                  }
                })) {
      published.append("pupil:1", 0, "placed");
      publisher.start();
      await().until(() -> publisher.published() == 1);
      assertThat(fails).isFalse();
      assertThat(published.positions()).containsExactly(1L);
    }
  }
}
