package waymark.ledger.proof;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bson.BsonBinary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is altered, and mended, under the service that watches it. */
class RecordWatchTest {
  private static final Instant FOUND = Instant.parse("2026-11-27T14:05:00Z");

  @TempDir Path home;
  private RecordedLedger ledger;
  private Instant now = FOUND;

  @BeforeEach
  void record() {
    ledger = new RecordedLedger(home);
    ledger.record(300);
    ledger.checkpointer.checkpoint();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private RecordWatch watch() {
    return new RecordWatch(ledger.store, ledger.folder, () -> now);
  }

  private void flipABitOf(long position) {
    byte[] leaf = ledger.commits().find(eq("_id", position)).first().getBinary("leaf").getData();
    leaf[leaf.length - 20] ^= 1;
    ledger.commits().updateOne(eq("_id", position), set("leaf", new BsonBinary(leaf)));
  }

  @Test
  void aRecordThatIsWhatItWasIsNotInDoubt() {
    try (RecordWatch watch = watch()) {
      assertThat(watch.sentence()).contains("not checked yet");
      watch.check();
      assertThat(watch.doubt()).isEmpty();
      assertThat(watch.sentence()).contains("300 commits, all proven unaltered");
    }
  }

  @Test
  void anAlteredRecordIsInDoubtSinceThatWasFirstFoundUntilItIsMended() {
    try (RecordWatch watch = watch()) {
      flipABitOf(120);
      watch.check();
      now = FOUND.plusSeconds(3600);
      watch.check();
      assertThat(watch.doubt().map(Doubt::since)).contains(FOUND);
      assertThat(watch.doubt().map(Doubt::firstWrong)).contains(120L);
      assertThat(watch.sentence()).contains("First wrong position: 120");
      flipABitOf(120);
      watch.check();
      assertThat(watch.doubt()).isEmpty();
    }
  }

  @Test
  void itLooksByItself() {
    try (RecordWatch watch = watch()) {
      watch.start(Duration.ofMillis(20));
      await().until(() -> watch.sentence().contains("all proven unaltered"));
      flipABitOf(7);
      await().until(() -> watch.doubt().isPresent());
      flipABitOf(7);
      await().until(watch::doubt, Optional::isEmpty);
    }
  }
}
