package waymark.journeys.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadTest {

  @Test
  void so_many_ask_at_once() throws Exception {
    var all = new CyclicBarrier(4); // passes only while four are inside together
    var answered = new AtomicInteger();
    var load = new Load(4, Duration.ofMillis(1));

    load.run(() -> {
      if (answered.getAndIncrement() < 4) {
        all.await();
      }
    });

    assertThat(answered.get()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void a_failure_is_told_and_nobody_is_left_running() {
    var load = new Load(2, Duration.ofMillis(1));

    assertThatThrownBy(() ->
            load.run(() -> {
              throw new IllegalStateException("refused");
            }))
        .hasRootCauseMessage("refused");
  }
}
