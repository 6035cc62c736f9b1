package waymark.ledger.proof;

import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.generation.Generation;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.testing.TemporaryFiles;
import waymark.ledger.testing.TestMongo;

/** What an auditor holds decides, and nothing that lies beside what is checked. */
class OutsideTest {

  @TempDir Path home;
  private RecordedLedger ledger;
  private Path backup;
  private Path own;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void record() {
    ledger = new RecordedLedger(home);
    TrustKey trust = TrustKey.createIfAbsent(home.resolve("trust.key"));
    KeyRing.open(TestMongo.client(), ledger.name, trust, 0).seal("pupil:1", "name", "Quennelby");
    for (int i = 0; i < 3; i++) {
      ledger.record(10);
      ledger.checkpointer.checkpoint();
    }
    backup = home.resolve("backup");
    own = backup.resolve("checkpoints").resolve(ledger.name).resolve("1");
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  /** An old and genuine checkpoint is put where the backup's newest was. */
  @Test
  void aBackupIsComparedWithEveryCheckpointFromOutsideWhateverItsOwnFolderSays()
      throws IOException {
    assertThat(backup(ledger.root)).isZero();
    alterCommitInBackup(25);
    Files.delete(Backup.file(backup, ledger.name, KeptTiles.COLLECTION));
    Files.copy(
        own.resolve("checkpoints/000000000010"),
        own.resolve("checkpoint"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(verifyBackup()).isEqualTo(1);
    assertThat(said.toString()).contains("First wrong position: 21", "Up to position 20 it is");
    TemporaryFiles.delete(backup.resolve("checkpoints"));
    assertThat(verifyBackup()).isEqualTo(1);
    assertThat(said.toString())
        .contains("First wrong position: 21", "The backup holds no checkpoint that would say");
  }

  @Test
  void aBackupSaysWhichCheckpointsFromOutsideLieBeyondItsEnd() {
    assertThat(backup(ledger.root)).isZero();
    ledger.record(5);
    ledger.checkpointer.checkpoint();
    assertThat(verifyBackup()).isZero();
    assertThat(said.toString())
        .contains("1 checkpoints from outside lie beyond the backup's end at position 30, of 35")
        .contains("all proven unaltered");
  }

  @Test
  void aBackupHasToHoldAllThatWasSignedWhenItWasMade() throws IOException {
    assertThat(backup(ledger.root)).isZero();
    Path commits = Backup.file(backup, ledger.name, "commits");
    rewrite(commits, documents(commits).subList(0, 22));
    assertThat(verifyBackup()).isEqualTo(1);
    assertThat(said.toString()).contains("First wrong position: 23", "30 commits were signed");
  }

  @Test
  void aBackupIsRefusedWithoutTheFolderOfCheckpoints() {
    assertThat(backup(home.resolve("chekpoints"))).isEqualTo(1);
    assertThat(said.toString()).contains("no signed checkpoint", "chekpoints", "--checkpoints");
    assertThat(backup).doesNotExist();
  }

  @Test
  void aCheckpointOfAnotherLedgerIsRefusedWithTheNameToSay() throws IOException {
    assertThat(verifyGiven("directory", note(30))).as("nothing was compared").isEqualTo(3);
    assertThat(said.toString())
        .contains("This checkpoint is of " + ledger.origin + ": say --ledger " + ledger.name)
        .doesNotContain("NOT as it was recorded");
    assertThat(verifyGiven(ledger.name, note(30))).isZero();
  }

  @Test
  void ofACheckpointOfAnEarlierGenerationIsSaidWhatWasLost() throws IOException {
    beginTheSecondGeneration();
    assertThat(verifyGiven(ledger.name, note(30))).isEqualTo(2);
    assertThat(said.toString())
        .contains("This checkpoint is of " + ledger.origin + ", of 30 entries. Generation 2,")
        .contains("left out the signed entries 13 to 30: the newest backup was of yesterday")
        .doesNotContain("NOT as it was recorded");
    assertThat(verifyGiven(ledger.name, note(10))).as("what was kept it still proves").isZero();
  }

  @Test
  void aDecisionThatTheAuditorsKeyDidNotSignExcusesNothing() throws IOException {
    beginTheSecondGeneration();
    SigningKey other = SigningKey.createIfAbsent(home.resolve("other.key"));
    String second = ledger.origin.replaceAll("1$", "2");
    var folder = new CheckpointFolder(ledger.root, second);
    folder.export(new Decision(second, new Generation(2, 1, 30, "x"), Instant.now()), other);
    assertThat(verifyGiven(ledger.name, note(30))).isEqualTo(1);
    assertThat(said.toString()).contains("did not sign this");
  }

  private void beginTheSecondGeneration() {
    ledger.restoreTo(12);
    String second = ledger.origin.replaceAll("1$", "2");
    var folder = new CheckpointFolder(ledger.root, second);
    var begun = new Generation(2, 12, 30, "the newest backup was of yesterday");
    folder.export(new Decision(second, begun, Instant.now()), ledger.key);
    try (RecordedLedger since = new RecordedLedger(home.resolve("since"))) {
      since.record(40);
      ledger.copy(since.commits().find(gt("_id", 12L)).into(new ArrayList<>()));
    }
    new Checkpointer(ledger.store, second, ledger.key, folder, List::of).checkpoint();
  }

  private Path note(int size) {
    return ledger.root.resolve(ledger.name).resolve("1/checkpoints/%012d".formatted(size));
  }

  private int verifyGiven(String name, Path note) {
    Path key = ledger.root.resolve(ledger.name).resolve("1/log.vkey");
    return run(
        "verify",
        "--mongo",
        TestMongo.uri(),
        "--ledger",
        name,
        "--checkpoint",
        note.toString(),
        "--key",
        key.toString(),
        "--checkpoints",
        ledger.root.toString());
  }

  private int verifyBackup() {
    return run(
        "verify",
        "--backup",
        backup.toString(),
        "--ledger",
        ledger.name,
        "--checkpoints",
        ledger.root.toString());
  }

  private int backup(Path checkpoints) {
    return run(
        "backup",
        "--mongo",
        TestMongo.uri(),
        "--keys",
        TestMongo.uri(),
        "--ledgers",
        ledger.name,
        "--checkpoints",
        checkpoints.toString(),
        "--out",
        backup.toString());
  }

  private int run(String... arguments) {
    said.reset();
    PrintStream both = new PrintStream(said, true);
    return new RecordTool(both, both).run(List.of(arguments));
  }

  private void alterCommitInBackup(int position) throws IOException {
    Path commits = Backup.file(backup, ledger.name, "commits");
    List<BsonDocument> all = documents(commits);
    BsonDocument altered = all.get(position - 1);
    String leaf = new String(altered.getBinary("leaf").getData(), StandardCharsets.UTF_8);
    String other = leaf.replace("\"number\":" + (position - 1), "\"number\":99");
    assertThat(other).isNotEqualTo(leaf);
    altered.put("leaf", new BsonBinary(other.getBytes(StandardCharsets.UTF_8)));
    rewrite(commits, all);
  }

  private static List<BsonDocument> documents(Path file) {
    List<BsonDocument> all = new ArrayList<>();
    try (Documents documents = BsonFile.read(file)) {
      documents.forEachRemaining(document -> {
        var copy = new BsonDocument();
        copy.putAll(document);
        all.add(copy);
      });
    }
    return all;
  }

  private static void rewrite(Path file, List<BsonDocument> documents) throws IOException {
    BsonFile.write(
        file,
        documents.stream()
            .map(document -> new RawBsonDocument(document, new BsonDocumentCodec()))
            .toList());
  }
}
