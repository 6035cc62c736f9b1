package waymark.ledger.proof;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.generation.Generation;
import waymark.ledger.store.LedgerReadOnly;
import waymark.ledger.store.StoredCommit;

class CheckpointerTest {

  @TempDir Path home;
  private RecordedLedger ledger;

  @BeforeEach
  void open() {
    ledger = new RecordedLedger(home);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private Checkpoint newest() {
    return ledger.folder.newest(ledger.key.verifier(ledger.origin)).orElseThrow();
  }

  @Test
  void anEmptyRecordHasNoCheckpoint() {
    assertThat(ledger.checkpointer.checkpoint()).isEmpty();
    assertThat(ledger.folder.newestNote()).isEmpty();
  }

  @Test
  void anIntervalThatIsNoneIsRefusedWithWhatToSet() {
    Path key = home.resolve("checkpoint.key");
    assertThatThrownBy(
            () -> new Checkpoints(ledger.root, key, Duration.ZERO, CheckpointMailSettings.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("WAYMARK_CHECKPOINT_EVERY");
  }

  @Test
  void theRootIsThatOfTheLeavesThemselves() {
    ledger.record(300);
    ledger.checkpointer.checkpoint();
    CompactRange range = new CompactRange();
    for (StoredCommit commit : ledger.store.from(1, 1_000)) {
      range.append(Hashes.leaf(commit.leaf()));
    }
    assertThat(newest().size()).isEqualTo(300);
    assertThat(newest().root()).isEqualTo(range.root());
  }

  @Test
  void everyCheckpointExtendsTheOneBeforeAndAllAreKept() throws Exception {
    for (int commits : new int[] {1, 2, 252, 1, 1, 300}) {
      ledger.record(commits);
      ledger.checkpointer.checkpoint();
    }
    List<Checkpoint> all = ledger.folder.some(ledger.key.verifier(ledger.origin), 100);
    assertThat(all).extracting(Checkpoint::size).containsExactly(1L, 3L, 255L, 256L, 257L, 557L);
    assertThat(ledger.folder.some(ledger.key.verifier(ledger.origin), 3))
        .extracting(Checkpoint::size)
        .containsExactly(1L, 257L, 557L);
    Tree tree = new Tree(ledger.source().tiles(), 557);
    for (Checkpoint earlier : all) {
      assertThat(
              Proofs.extended(
                  earlier.size(),
                  earlier.root(),
                  557,
                  tree.root(),
                  tree.consistency(earlier.size())))
          .isTrue();
    }
    try (Stream<Path> files = Files.walk(ledger.root)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(n -> n.endsWith(".new"));
    }
  }

  @Test
  void anUnchangedRecordIsNotSignedAgain() throws Exception {
    ledger.record(3);
    ledger.checkpointer.checkpoint();
    String before = ledger.folder.newestNote().orElseThrow();
    ledger.checkpointer.checkpoint();
    assertThat(ledger.folder.newestNote()).contains(before);
  }

  @Test
  void aRecordThatWasCutIsNotSignedAgain() {
    ledger.record(20);
    ledger.checkpointer.checkpoint();
    ledger.commits().deleteMany(gt("_id", 10L));
    ledger.tiles().drop();
    assertThatThrownBy(ledger.checkpointer::checkpoint)
        .isInstanceOf(CheckpointRefused.class)
        .hasMessageContaining("ends at position 10");
    assertThat(newest().size()).isEqualTo(20);
  }

  @Test
  void aRecordWithAnotherPastIsNotSigned() {
    ledger.record(20);
    ledger.checkpointer.checkpoint();
    BsonDocument other = ledger.commits().find(eq("_id", 4L)).first();
    ledger
        .commits()
        .updateOne(
            eq("_id", 3L), new BsonDocument("$set", new BsonDocument("leaf", other.get("leaf"))));
    ledger.tiles().drop();
    ledger.record(5);
    assertThatThrownBy(ledger.checkpointer::checkpoint)
        .isInstanceOf(CheckpointRefused.class)
        .hasMessageContaining("first 20 commits");
  }

  @Test
  void hashesThatWereLostAreMadeAgainFromTheRecord() {
    ledger.record(600);
    ledger.checkpointer.checkpoint();
    ledger.tiles().deleteOne(eq("_id", "0/0000000001"));
    ledger.record(1);
    ledger.checkpointer.checkpoint();
    assertThat(newest().size()).isEqualTo(601);
    assertThat(ledger.verified().proven()).isEqualTo(601);
  }

  @Test
  void itSignsByItselfAndOnceMoreWhenItStops() {
    ledger.record(2);
    ledger.checkpointer.start(Duration.ofMillis(20));
    await().until(() -> ledger.folder.newestNote().isPresent());
    ledger.record(2);
    ledger.checkpointer.close();
    assertThat(newest().size()).isEqualTo(4);
  }

  @Test
  void theErasureListGoesOutWithIt() {
    ledger.record(1);
    new Checkpointer(
            ledger.store,
            ledger.origin,
            ledger.key,
            ledger.folder,
            () -> List.of("pupil:1", "pupil:2"))
        .checkpoint();
    assertThat(ledger.folder.erased()).containsExactly("pupil:1", "pupil:2");
    ledger.checkpointer.checkpoint();
    assertThat(ledger.folder.erased())
        .as("a key store that knows fewer was restored from an older copy")
        .containsExactly("pupil:1", "pupil:2");
  }

  @Test
  void aLedgerThatExtendsItsCheckpointMayBeWritten() {
    ledger.record(10);
    ledger.checkpointer.checkpoint();
    ledger.record(5);
    assertThat(check().objection(ledger.store)).isEmpty();
  }

  @Test
  void aLedgerRestoredFromAnOlderBackupIsReadOnly() {
    ledger.record(10);
    ledger.checkpointer.checkpoint();
    ledger.commits().deleteMany(gt("_id", 6L));
    assertThat(check().objection(ledger.store).orElseThrow()).contains("ends at position 6");
  }

  @Test
  void aLedgerWithAnotherPastIsReadOnly() {
    ledger.record(10);
    ledger.checkpointer.checkpoint();
    ledger.commits().deleteMany(gt("_id", 6L));
    ledger.tiles().drop();
    try (RecordedLedger other = new RecordedLedger(home.resolve("other"))) {
      other.record(10);
      ledger
          .commits()
          .insertMany(other.commits().find(gt("_id", 6L)).into(new java.util.ArrayList<>()));
    }
    assertThat(check().objection(ledger.store).orElseThrow()).contains("first 10 commits");
  }

  @Test
  void spoiltHashesAloneDoNotCloseALedger() {
    ledger.record(10);
    ledger.checkpointer.checkpoint();
    BsonDocument tile = ledger.tiles().find(eq("_id", "0/0000000000")).first();
    byte[] hashes = tile.getBinary("hashes").getData();
    hashes[40] ^= 1;
    ledger.tiles().replaceOne(eq("_id", "0/0000000000"), tile);
    assertThat(check().objection(ledger.store)).isEmpty();
  }

  @Test
  void aDatabaseRestoredUnderTheRunningServiceIsNoticedAndNothingMoreIsRecorded() {
    ledger.record(10);
    ledger.checkpointer.checkpoint();
    ledger.restoreTo(6);
    // The writer's next number is 11: the gap is there before anybody looks.
    ledger.recordOn(10, 1);
    ledger.checkpointer.start(Duration.ofMillis(20));
    await().until(() -> ledger.store.objection().isPresent());
    assertThatThrownBy(() -> ledger.recordOn(11, 1))
        .isInstanceOf(LedgerReadOnly.class)
        .hasMessageContaining("position 7 is missing")
        .hasMessageContaining("restored under the running service: stop the service");
    ledger.checkpointer.close();
    assertThat(newest().size()).isEqualTo(10);
  }

  @Test
  void spoiltHashesAloneDoNotStopTheCheckpoints() {
    ledger.record(10);
    ledger.checkpointer.checkpoint();
    BsonDocument tile = ledger.tiles().find(eq("_id", "0/0000000000")).first();
    tile.getBinary("hashes").getData()[40] ^= 1;
    ledger.tiles().replaceOne(eq("_id", "0/0000000000"), tile);
    ledger.record(1);
    ledger.checkpointer.checkpoint();
    assertThat(ledger.verified().proven()).isEqualTo(11);
  }

  @Test
  void checkpointsOfTheGenerationBeforeStillBindWhatWasKept() {
    ledger.record(5);
    ledger.checkpointer.checkpoint();
    ledger.record(5);
    ledger.checkpointer.checkpoint();
    ledger.restoreTo(6);
    String second = ledger.origin.replace("/1", "/2");
    CheckpointFolder folder = new CheckpointFolder(ledger.root, second);
    var begun = new Generation(2, 6, 10, "the newest backup was of yesterday");
    folder.export(new Decision(second, begun, Instant.now()), ledger.key);
    try (RecordedLedger since = new RecordedLedger(home.resolve("since"))) {
      since.record(12);
      ledger.copy(since.commits().find(gt("_id", 6L)).into(new java.util.ArrayList<>()));
    }
    new Checkpointer(ledger.store, second, ledger.key, folder, List::of).checkpoint();
    List<Checkpoint> all = folder.allGenerations(100);
    assertThat(all).extracting(Checkpoint::size).containsExactly(5L, 12L);
    assertThat(Verify.of(ledger.source(), all, position -> {}).proven()).isEqualTo(12);
  }

  private ExtendsCheckpoint check() {
    return new ExtendsCheckpoint(ledger.origin, ledger.key, ledger.folder);
  }
}
