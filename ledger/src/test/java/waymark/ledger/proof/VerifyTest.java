package waymark.ledger.proof;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonBinarySubType;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to alter a record that we know of, each found, with the first wrong position. */
class VerifyTest {

  private static List<BsonDocument> RECORDED;

  @TempDir Path home;
  private RecordedLedger ledger;

  @BeforeAll
  static void recordOnce(@TempDir Path home) {
    try (RecordedLedger first = new RecordedLedger(home)) {
      first.record(400);
      RECORDED = first.commits().find().sort(ascending("_id")).into(new ArrayList<>());
    }
  }

  @BeforeEach
  void open() {
    ledger = new RecordedLedger(home);
    ledger.copy(RECORDED.subList(0, 300));
    ledger.checkpointer.checkpoint();
    ledger.copy(RECORDED.subList(300, 400));
    ledger.checkpointer.checkpoint();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private void replace(long position, BsonDocument document) {
    ledger.commits().deleteOne(eq("_id", position));
    ledger.commits().insertOne(document);
  }

  private BsonDocument at(long position) {
    return ledger.commits().find(eq("_id", position)).first();
  }

  private void assertWrong(long position) {
    Verdict verdict = ledger.verified();
    assertThat(verdict.firstWrong()).as(verdict.sentence()).isEqualTo(position);
    assertThat(verdict.sound()).isFalse();
    assertThat(verdict.sentence()).contains("First wrong position: " + position);
  }

  /** The tiles as a careful forger would leave them: made again from the altered record. */
  private void forgeTiles() {
    ledger.tiles().drop();
    new KeptTree(ledger.store).asked(Tree::root);
  }

  @Test
  void anUnalteredRecordIsProvenUpToItsNewestCheckpoint() {
    assertThat(ledger.verified().sentence()).contains("400 commits", "all proven unaltered");
    ledger.record(3);
    Verdict verdict = ledger.verified();
    assertThat(verdict.sound()).isTrue();
    assertThat(verdict.proven()).isEqualTo(400);
    assertThat(verdict.sentence()).contains("up to position 400");
  }

  @Test
  void withoutACheckpointFromOutsideNothingIsCalledProven() {
    Verdict verdict = ledger.verifiedWithoutCheckpoints();
    assertThat(verdict.sound()).isTrue();
    assertThat(verdict.proven()).isZero();
    assertThat(verdict.sentence()).contains("consistent in itself, not proven unaltered");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 255, 256, 257, 300, 301, 399, 400})
  void aFlippedBitIsFoundWhereverItIs(long position) {
    BsonDocument commit = at(position);
    byte[] leaf = commit.getBinary("leaf").getData();
    leaf[leaf.length - 20] ^= 1;
    ledger.commits().updateOne(eq("_id", position), set("leaf", new BsonBinary(leaf)));
    assertWrong(position);
    assertThat(ledger.verifiedWithoutCheckpoints().firstWrong()).isEqualTo(position);
  }

  @Test
  void everyCopyBesideALeafIsCompared() {
    ledger.commits().updateOne(eq("_id", 50L), set("stream", new BsonString("pupil:other")));
    assertWrong(50);
    ledger.commits().updateOne(eq("_id", 40L), set("firstSeq", new BsonInt64(99)));
    assertWrong(40);
    ledger.commits().updateOne(eq("_id", 30L), set("commandId", new BsonBinary(UUID.randomUUID())));
    assertWrong(30);
    ledger.commits().updateOne(eq("_id", 20L), set("leaf", new BsonString("text")));
    assertWrong(20);
    ledger.commits().updateOne(eq("_id", 10L), set("commandId", noUuid()));
    assertWrong(10);
  }

  /** It says that it is a UUID, and has a byte too few. */
  private static BsonBinary noUuid() {
    return new BsonBinary(BsonBinarySubType.UUID_STANDARD, new byte[15]);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 256, 399})
  void aDeletedCommitIsFound(long position) {
    ledger.commits().deleteOne(eq("_id", position));
    assertWrong(position);
  }

  @Test
  void aRecordCutAtItsEndIsFound() {
    ledger.commits().deleteMany(gt("_id", 390L));
    assertWrong(391);
  }

  @Test
  void aCommitTakenOutWithTheRestMovedUpIsFound() {
    List<BsonDocument> later = ledger.commits().find(gt("_id", 120L)).into(new ArrayList<>());
    ledger.commits().deleteMany(gte("_id", 120L));
    later.forEach(
        commit -> commit.put("_id", new BsonInt64(commit.getInt64("_id").getValue() - 1)));
    ledger.commits().insertMany(later);
    assertWrong(120);
  }

  @Test
  void twoCommitsThatChangedPlacesAreFound() {
    BsonDocument first = at(70);
    BsonDocument second = at(90);
    ledger.commits().deleteMany(eq("_id", 90L));
    first.put("_id", new BsonInt64(90));
    second.put("_id", new BsonInt64(70));
    replace(70, second);
    ledger.commits().insertOne(first);
    assertWrong(70);
  }

  @Test
  void aCommitOfAnotherLedgerIsFound() {
    try (RecordedLedger other = new RecordedLedger(home.resolve("other"))) {
      other.record(180);
      replace(180, other.commits().find(eq("_id", 180L)).first());
    }
    assertWrong(180);
  }

  @Test
  void twoLedgersWhoseCommitsWereExchangedAreFound() {
    try (RecordedLedger other = new RecordedLedger(home.resolve("other"))) {
      other.record(400);
      other.checkpointer.checkpoint();
      List<BsonDocument> theirs = other.commits().find().into(new ArrayList<>());
      List<BsonDocument> ours = ledger.commits().find().into(new ArrayList<>());
      ledger.commits().deleteMany(new BsonDocument());
      ledger.commits().insertMany(theirs);
      other.commits().deleteMany(new BsonDocument());
      other.commits().insertMany(ours);
      assertWrong(1);
      assertThat(other.verified().firstWrong()).isEqualTo(1);
    }
  }

  @Test
  void aRecordRolledBackToAnOldCopyIsFound() {
    ledger.commits().deleteMany(gt("_id", 300L));
    forgeTiles();
    assertWrong(301);
  }

  @Test
  void aRecordRolledBackAndContinuedOtherwiseIsFound() {
    try (RecordedLedger other = new RecordedLedger(home.resolve("other"))) {
      other.record(400);
      ledger.commits().deleteMany(gt("_id", 300L));
      ledger.commits().insertMany(other.commits().find(gt("_id", 300L)).into(new ArrayList<>()));
    }
    forgeTiles();
    Verdict verdict = ledger.verified();
    assertThat(verdict.firstWrong()).isEqualTo(301);
    assertThat(verdict.proven()).isEqualTo(300);
  }

  @Test
  void aForgerWhoAlsoForgesTheHashesIsFoundBetweenTwoCheckpoints() {
    byte[] leaf = at(350).getBinary("leaf").getData();
    String text = new String(leaf, java.nio.charset.StandardCharsets.UTF_8);
    byte[] forged =
        text.replace("\"number\":349", "\"number\":777")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    ledger.commits().updateOne(eq("_id", 350L), set("leaf", new BsonBinary(forged)));
    forgeTiles();
    Verdict verdict = ledger.verified();
    assertThat(verdict.sound()).isFalse();
    assertThat(verdict.proven()).isEqualTo(300);
    assertThat(verdict.sentence()).contains("301", "later one up to 400");
    assertThat(ledger.verifiedWithoutCheckpoints().sentence()).contains("not proven unaltered");
  }

  @Test
  void spoiltHashesDoNotPutAProvenRecordInDoubt() {
    BsonDocument tile = ledger.tiles().find(eq("_id", "0/0000000001")).first();
    tile.getBinary("hashes").getData()[5] ^= 1;
    ledger.tiles().replaceOne(eq("_id", "0/0000000001"), tile);
    Verdict verdict = ledger.verified();
    assertThat(verdict.sound()).isTrue();
    assertThat(verdict.sentence()).contains("hashes kept beside it are spoilt");
  }

  @Test
  void whatIsAddedThatWasNeverRecordedIsFound() {
    BsonDocument copy = at(400);
    copy.put("_id", new BsonInt64(401));
    copy.put("stream", new BsonString("pupil:new"));
    copy.put("commandId", new BsonBinary(UUID.randomUUID()));
    ledger.commits().insertOne(copy);
    assertWrong(401);
    replace(
        401, new BsonDocument("_id", new BsonString("note")).append("text", new BsonString("x")));
    assertWrong(401);
  }
}
