package waymark.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.TestMongo;

/** An error is told to who gave the command, and ends nothing. */
class WriterErrorTest {

  private final AtomicBoolean fails = new AtomicBoolean(true);

  @Test
  void an_error_fails_the_commands_in_hand_and_the_next_are_recorded() {
    try (var ledger =
        new LedgerStore(TestMongo.client(), TestMongo.database("errors"), this::now, List.of())) {
      assertThatThrownBy(() -> ledger.append(Example.commit("a", 0, 1)))
          .isInstanceOf(LedgerUnavailable.class)
          .hasMessageContaining("no such class");
      assertThat(ledger.append(Example.commit("a", 0, 1)).position()).isEqualTo(1);
    }
  }

  private Instant now() {
    if (fails.getAndSet(false)) {
      throw new NoClassDefFoundError("no such class");
    }
    return Instant.EPOCH;
  }
}
