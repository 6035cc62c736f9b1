package waymark.ledger.proof;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.bson.BsonBinary;
import org.bson.BsonBinarySubType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is altered, and mended, under the service that watches it. */
class RecordWatchTest {
  private static final Instant FOUND = Instant.parse("2026-11-27T14:05:00Z");
  private static final Duration EVERY = Duration.ofHours(1);

  @TempDir Path home;
  private RecordedLedger ledger;
  private final Object turn = new Object();
  private volatile Instant now = FOUND;

  /** Thrown instead of reading the record. */
  private volatile @Nullable Error hindrance;

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
    return watch(EVERY);
  }

  private RecordWatch watch(Duration every) {
    return new RecordWatch(hindered(), ledger.folder, every, () -> now, turn, () -> {});
  }

  private RecordSource hindered() {
    RecordSource source = ledger.source();
    return new RecordSource() {
      @Override
      public String ledger() {
        return source.ledger();
      }

      @Override
      public Documents commits() {
        Error error = hindrance;
        if (error != null) {
          throw error;
        }
        return source.commits();
      }

      @Override
      public Documents leafTiles() {
        return source.leafTiles();
      }
    };
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
      watch.tried();
      assertThat(watch.doubt()).isEmpty();
      assertThat(watch.sentence())
          .contains("300 commits, all proven unaltered")
          .endsWith("Last checked at 2026-11-27T14:05:00Z.");
    }
  }

  @Test
  void anAlteredRecordIsInDoubtSinceThatWasFirstFoundUntilItIsMended() {
    try (RecordWatch watch = watch()) {
      flipABitOf(120);
      watch.tried();
      now = FOUND.plusSeconds(3600);
      watch.tried();
      assertThat(watch.doubt().map(Doubt::since)).contains(FOUND);
      assertThat(watch.doubt().map(Doubt::firstWrong)).contains(120L);
      assertThat(watch.sentence())
          .contains("First wrong position: 120", "Last checked at 2026-11-27T15:05:00Z.");
      flipABitOf(120);
      watch.tried();
      assertThat(watch.doubt()).isEmpty();
    }
  }

  @Test
  void aFieldThatCannotBeDecodedIsFoundAsAnyOther() {
    var short15 = new BsonBinary(BsonBinarySubType.UUID_STANDARD, new byte[15]);
    ledger.commits().updateOne(eq("_id", 120L), set("commandId", short15));
    try (RecordWatch watch = watch()) {
      watch.tried();
      assertThat(watch.doubt().map(Doubt::firstWrong)).contains(120L);
      assertThat(watch.overdue()).isFalse();
    }
  }

  @Test
  void aCheckThatCouldNotBeMadeIsSaidAndLeavesTheDoubt() {
    try (RecordWatch watch = watch()) {
      flipABitOf(120);
      watch.tried();
      flipABitOf(120);
      hindrance = new OutOfMemoryError("none left");
      now = FOUND.plusSeconds(60);
      watch.tried();
      assertThat(watch.overdue()).isTrue();
      assertThat(watch.sinceCheck()).isEqualTo(Duration.ofMinutes(1));
      assertThat(watch.doubt().map(Doubt::firstWrong)).contains(120L);
      assertThat(watch.sentence())
          .contains("Last checked at 2026-11-27T14:05:00Z.", "could not be checked", "none left");
      hindrance = null;
      watch.tried();
      assertThat(watch.overdue()).isFalse();
      assertThat(watch.doubt()).isEmpty();
      assertThat(watch.sentence()).endsWith("Last checked at 2026-11-27T14:06:00Z.");
    }
  }

  @Test
  void noCheckForThreeIntervalsIsSaid() {
    try (RecordWatch watch = watch()) {
      now = FOUND.plus(EVERY.multipliedBy(3));
      assertThat(watch.overdue()).isFalse();
      now = now.plusMillis(1);
      assertThat(watch.overdue()).isTrue();
      assertThat(watch.sentence()).contains("not checked yet", "for three intervals");
      watch.tried();
      assertThat(watch.overdue()).isFalse();
      now = now.plus(EVERY.multipliedBy(4));
      assertThat(watch.overdue()).isTrue();
      assertThat(watch.sinceCheck()).isEqualTo(EVERY.multipliedBy(4));
    }
  }

  @Test
  void aDoubtIsRememberedAfterARestartUntilACheckFindsItMended() {
    try (RecordWatch watch = watch()) {
      flipABitOf(120);
      watch.tried();
    }
    flipABitOf(120);
    now = FOUND.plusSeconds(600);
    hindrance = new OutOfMemoryError("none left");
    try (RecordWatch again = watch()) {
      assertThat(again.doubt().map(Doubt::since)).contains(FOUND);
      assertThat(again.doubt().map(Doubt::firstWrong)).contains(120L);
      assertThat(again.sentence())
          .contains("First wrong position: 120", "not checked yet since this start");
      again.tried();
      assertThat(again.doubt()).isPresent();
      hindrance = null;
      again.tried();
      assertThat(again.doubt()).isEmpty();
    }
    try (RecordWatch later = watch()) {
      assertThat(later.doubt()).isEmpty();
    }
  }

  @Test
  void what_another_process_found_is_not_forgotten_by_a_check_that_proves_less() throws Exception {
    try (RecordWatch one = watch();
        RecordWatch other = watch()) {
      flipABitOf(120);
      one.tried();
      flipABitOf(120);
      Path signed = ledger.root.resolve(ledger.name).resolve("1/checkpoints");
      Path away = Files.move(signed, home.resolve("away"));
      other.tried();
      assertThat(other.doubt().map(Doubt::since)).contains(FOUND);
      try (RecordWatch later = watch()) {
        assertThat(later.doubt()).isPresent();
      }
      Files.move(away, signed);
      other.tried();
      assertThat(other.doubt()).isEmpty();
    }
  }

  @Test
  void afterARestartTooACheckThatProvesLessDoesNotEndADoubt() throws Exception {
    try (RecordWatch watch = watch()) {
      flipABitOf(120);
      watch.tried();
      flipABitOf(120);
    }
    Path signed = ledger.root.resolve(ledger.name).resolve("1/checkpoints");
    Path away = Files.move(signed, home.resolve("away"));
    try (RecordWatch again = watch()) {
      again.tried();
      assertThat(again.sentence()).contains("no checkpoint proves position 120 mended");
      Files.move(away, signed);
      again.tried();
      assertThat(again.doubt()).isEmpty();
    }
  }

  @Test
  void aDoubtThatCannotBeReadAnyMoreIsOneStill() {
    assertThat(KeptDoubt.read("", FOUND).doubt().since()).isEqualTo(FOUND);
    assertThat(KeptDoubt.read("2026\n7\nx\nwrong\n", FOUND).doubt().sentence())
        .contains("cannot be read any more");
    var kept = new KeptDoubt(new Doubt(FOUND, 7, "Wrong at 7."), 9);
    assertThat(KeptDoubt.read(kept.text(), Instant.MAX)).isEqualTo(kept);
  }

  @Test
  void aDoubtIsNotEndedByACheckThatProvesLess() throws Exception {
    try (RecordWatch watch = watch()) {
      flipABitOf(120);
      watch.tried();
      flipABitOf(120);
      Path away = Files.move(ledger.root, home.resolve("away"));
      watch.tried();
      assertThat(watch.doubt().map(Doubt::firstWrong)).contains(120L);
      assertThat(watch.sentence())
          .contains("First wrong position: 120", "no checkpoint proves position 120 mended");
      Files.move(away, ledger.root);
      watch.tried();
      assertThat(watch.doubt()).isEmpty();
      assertThat(watch.sentence()).contains("all proven unaltered");
    }
  }

  @Test
  void itLooksByItselfAlsoAfterAnError() {
    hindrance = new OutOfMemoryError("none left");
    try (RecordWatch watch = watch(Duration.ofMillis(20))) {
      watch.start();
      await().until(watch::overdue);
      hindrance = null;
      await().until(() -> watch.sentence().contains("all proven unaltered"));
      flipABitOf(7);
      await().until(() -> watch.doubt().isPresent());
      flipABitOf(7);
      await().until(watch::doubt, Optional::isEmpty);
    }
  }

  @Test
  void whileOneLedgerIsCheckedTheNextWaits() throws Exception {
    try (RecordWatch watch = watch()) {
      var begun = new CountDownLatch(1);
      Thread other;
      synchronized (turn) {
        other =
            Thread.ofPlatform()
                .start(() -> {
                  begun.countDown();
                  watch.tried();
                });
        begun.await();
        await().until(() -> other.getState() == Thread.State.BLOCKED);
        assertThat(watch.sentence()).contains("not checked yet");
      }
      other.join();
      assertThat(watch.sentence()).contains("all proven unaltered");
    }
  }

  @Test
  void anIntervalThatIsNoneIsRefusedWithWhatToSet() {
    var checkpoints =
        new Checkpoints(
            ledger.root, home.resolve("checkpoint.key"), EVERY, CheckpointMailSettings.NONE);
    assertThatThrownBy(() -> checkpoints.watch(ledger.store, ledger.origin, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("WAYMARK_VERIFY_EVERY");
  }
}
