package waymark.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsGoOnTest {

  @TempDir Path home;

  @Test
  void anErrorDoesNotEndTheSchedule() {
    try (RecordedLedger ledger = new RecordedLedger(home)) {
      ledger.record(3);
      var asked = new AtomicInteger();
      var checkpointer =
          new Checkpointer(
              ledger.store,
              ledger.origin,
              ledger.key,
              ledger.folder,
              () -> {
                if (asked.incrementAndGet() == 1) {
                  throw new OutOfMemoryError("none left");
                }
                return List.of();
              });
      try (checkpointer) {
        checkpointer.start(Duration.ofMillis(20));
        await().until(() -> ledger.folder.newestNote().isPresent());
        assertThat(asked).hasValueGreaterThan(1);
      }
    }
  }
}
