package waymark.ledger.proof;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinary;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.personal.ErasureList;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.personal.Sealed;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.testing.TestMongo;

class RecordToolTest {

  @TempDir Path home;
  private RecordedLedger ledger;
  private KeyRing keys;
  private TrustKey trust;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void record() {
    ledger = new RecordedLedger(home);
    trust = TrustKey.createIfAbsent(home.resolve("trust.key"));
    keys = KeyRing.open(TestMongo.client(), ledger.name, trust, 0);
    ledger.record(30);
    ledger.checkpointer.checkpoint();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private int run(String... arguments) {
    said.reset();
    PrintStream both = new PrintStream(said, true);
    return new RecordTool(both, both).run(List.of(arguments));
  }

  private int verify() {
    return run(
        "verify",
        "--mongo",
        TestMongo.uri(),
        "--ledger",
        ledger.name,
        "--checkpoints",
        ledger.root.toString());
  }

  private int backup(Path out) {
    return run(
        "backup",
        "--mongo",
        TestMongo.uri(),
        "--keys",
        TestMongo.uri(),
        "--ledgers",
        ledger.name,
        "--checkpoints",
        ledger.root.toString(),
        "--out",
        out.toString());
  }

  private int restore(Path from, Path checkpoints) {
    return run(
        "restore",
        "--mongo",
        TestMongo.uri(),
        "--keys",
        TestMongo.uri(),
        "--from",
        from.toString(),
        "--checkpoints",
        checkpoints.toString());
  }

  private void loseDatabases() {
    TestMongo.client().getDatabase(ledger.name).drop();
    TestMongo.client().getDatabase(ledger.name + "-keys").drop();
  }

  @Test
  void verifySaysWhatItFoundByItsExitCode() {
    assertThat(verify()).isZero();
    assertThat(said.toString()).contains("all proven unaltered");
    assertThat(run("verify", "--mongo", TestMongo.uri(), "--ledger", ledger.name)).isEqualTo(2);
    ledger.commits().updateOne(eq("_id", 7L), set("leaf", new BsonBinary(new byte[] {1})));
    assertThat(verify()).isEqualTo(1);
    assertThat(said.toString()).contains("First wrong position: 7");
  }

  @Test
  void whereItCannotLookVerifySaysSoByAnExitCodeOfItsOwn() {
    String nobody = "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=200";
    assertThat(run("verify", "--mongo", nobody, "--ledger", ledger.name)).isEqualTo(3);
    assertThat(said.toString()).contains("127.0.0.1:1");
    assertThat(run("verify", "--backup", "" + home.resolve("none"), "--ledger", ledger.name))
        .isEqualTo(3);
    assertThat(said.toString()).contains("none", "cannot be read");
    assertThat(run("verify", "--mongo", "no address", "--ledger", ledger.name)).isEqualTo(3);
  }

  @Test
  void aCheckpointThatWasAlteredIsFound() throws Exception {
    Path newest = checkpoint();
    Files.writeString(newest, Files.readString(newest).replace("\n30\n", "\n31\n"));
    assertThat(verify()).isEqualTo(1);
  }

  private Path checkpoint() throws Exception {
    try (var all = Files.walk(ledger.root)) {
      return all.filter(path -> path.endsWith("checkpoints/%012d".formatted(30)))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void anEmptyRecordIsSound() {
    assertThat(run("verify", "--mongo", TestMongo.uri(), "--ledger", TestMongo.database("none")))
        .isZero();
  }

  @Test
  void aProofIsThreeFilesThatStandForThemselves() throws Exception {
    Path out = home.resolve("proof");
    assertThat(
            run(
                "prove",
                "--mongo",
                TestMongo.uri(),
                "--ledger",
                ledger.name,
                "--checkpoints",
                ledger.root.toString(),
                "--position",
                "12",
                "--out",
                out.toString()))
        .isZero();
    byte[] leaf = Files.readAllBytes(out.resolve("commit.bin"));
    assertThat(leaf).isEqualTo(ledger.store.from(12, 1).getFirst().leaf());
    InclusionProof proof = InclusionProof.parse(Files.readString(out.resolve("commit.tlog-proof")));
    VerifierKey key = VerifierKey.parse(Files.readString(out.resolve("log.vkey")));
    assertThat(proof.verify(leaf, key).size()).isEqualTo(30);
    assertThat(proof.index()).isEqualTo(11);
  }

  @Test
  void aProofThatCannotBeGivenIsRefusedWithAReason() {
    ledger.record(1);
    for (String position : List.of("0", "x", "31", "32")) {
      assertThat(
              run(
                  "prove",
                  "--mongo",
                  TestMongo.uri(),
                  "--ledger",
                  ledger.name,
                  "--checkpoints",
                  ledger.root.toString(),
                  "--position",
                  position,
                  "--out",
                  home.toString()))
          .isEqualTo(1);
    }
    assertThat(said.toString()).contains("has no position 32");
  }

  @Test
  void aBackupHoldsLedgerAndKeysApartAndVerifiesOffLine() {
    keys.seal("pupil:1", "name", "Quennelby");
    Path backup = home.resolve("backup");
    assertThat(backup(backup)).isZero();
    assertThat(backup.resolve("ledgers/" + ledger.name + "/commits.bson.gz")).exists();
    assertThat(backup.resolve("keys/" + ledger.name + "-keys/keys.bson.gz")).exists();
    ledger.record(20);
    ledger.checkpointer.checkpoint();
    assertThat(
            run(
                "verify",
                "--backup",
                backup.toString(),
                "--ledger",
                ledger.name,
                "--checkpoints",
                ledger.root.toString()))
        .as(said.toString())
        .isZero();
    assertThat(backup(backup)).isEqualTo(1);
    assertThat(said.toString()).contains("is not empty");
  }

  @Test
  void aBackupThatWouldLackLedgerKeysOrCheckpointsIsRefused() throws Exception {
    Path out = home.resolve("backup");
    String[] none = {"--mongo", TestMongo.uri(), "--keys", TestMongo.uri(), "--out", "" + out};
    String name = ledger.name;
    assertThat(run(backup(none, name + ",elsewhere-" + name, ledger.root))).isEqualTo(1);
    assertThat(said.toString()).contains("There is no ledger elsewhere-" + name);
    assertThat(run(backup(none, name, home.resolve("no-such-folder")))).isEqualTo(1);
    assertThat(said.toString()).contains("no signed checkpoint", "no-such-folder");
    assertThat(run(backup(none, name, Files.createDirectory(home.resolve("empty"))))).isEqualTo(1);
    assertThat(said.toString()).contains("no signed checkpoint");
    TestMongo.client().getDatabase(name + "-keys").drop();
    assertThat(run(backup(none, name, ledger.root))).isEqualTo(1);
    assertThat(said.toString()).contains("there is no key in " + name + "-keys");
    assertThat(out).doesNotExist();
  }

  @Test
  void a_backup_of_reads_alone_is_restored_though_no_keys_belong_to_it() throws Exception {
    String reads = ledger.name + "-reads";
    var kept = TestMongo.client().getDatabase(reads).getCollection("reads-2026-11");
    kept.insertOne(new Document("_id", 1L).append("route", "GET /api/reports/register"));
    Path backup = home.resolve("backup");
    String[] all = {"--mongo", TestMongo.uri(), "--keys", TestMongo.uri(), "--out", "" + backup};
    assertThat(run(backup(all, reads, home.resolve("none")))).as(said.toString()).isZero();
    for (boolean keys : new boolean[] {true, false}) {
      TestMongo.client().getDatabase(reads).drop();
      if (!keys) {
        Files.delete(backup.resolve("keys")); // As backups were made before.
      }
      assertThat(restore(backup, home.resolve("none"))).as(said.toString()).isZero();
      assertThat(kept.find()).hasSize(1);
    }
    TestMongo.client().getDatabase(reads).drop();
  }

  private static String[] backup(String[] where, String ledgers, Path checkpoints) {
    var all = new ArrayList<String>(List.of("backup", "--ledgers", ledgers));
    all.addAll(List.of("--checkpoints", checkpoints.toString()));
    all.addAll(List.of(where));
    return all.toArray(String[]::new);
  }

  @Test
  void anAlteredBackupIsFound() {
    ledger.commits().updateOne(eq("_id", 9L), set("leaf", new BsonBinary(new byte[] {1})));
    Path backup = home.resolve("backup");
    backup(backup);
    assertThat(
            run(
                "verify",
                "--backup",
                backup.toString(),
                "--ledger",
                ledger.name,
                "--checkpoints",
                ledger.root.toString()))
        .isEqualTo(1);
    assertThat(said.toString()).contains("First wrong position: 9");
  }

  @Test
  void aBackupThatWasCutSaysSo() throws Exception {
    Path backup = home.resolve("backup");
    backup(backup);
    Path commits = backup.resolve("ledgers/" + ledger.name + "/commits.bson.gz");
    byte[] bytes = Files.readAllBytes(commits);
    Files.write(commits, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(run("verify", "--backup", backup.toString(), "--ledger", ledger.name)).isEqualTo(1);
    assertThat(said.toString()).contains("The backup is damaged").contains("commits.bson.gz");
    loseDatabases();
    assertThat(restore(backup, home.resolve("other"))).isEqualTo(1);
    assertThat(ledger.commits().find()).isEmpty();
  }

  @Test
  void aRestoredRecordIsTheSameAndGoesOn() {
    Sealed sealed = keys.seal("pupil:1", "name", "A");
    Path backup = home.resolve("backup");
    backup(backup);
    Document first =
        TestMongo.client().getDatabase(ledger.name).getCollection("commits").find().first();
    loseDatabases();
    assertThat(restore(backup, home.resolve("new-home/checkpoints"))).as(said.toString()).isZero();
    assertThat(TestMongo.client().getDatabase(ledger.name).getCollection("commits").find().first())
        .isEqualTo(first);
    assertThat(KeyRing.open(TestMongo.client(), ledger.name, trust, 30).open(sealed)).contains("A");
    assertThat(verify()).isZero();
    assertThat(
            run(
                "verify",
                "--mongo",
                TestMongo.uri(),
                "--ledger",
                ledger.name,
                "--checkpoints",
                home.resolve("new-home/checkpoints").toString()))
        .isZero();
  }

  @Test
  void whoWasErasedAfterTheBackupStaysErasedWhenItIsRestored() {
    Sealed sealed = keys.seal("pupil:1", "name", "A");
    Path backup = home.resolve("backup");
    backup(backup);
    keys.erase("pupil:1");
    new Checkpointer(ledger.store, ledger.origin, ledger.key, ledger.folder, keys::erasures)
        .checkpoint();
    loseDatabases();
    assertThat(restore(backup, ledger.root)).isZero();
    KeyRing restored = KeyRing.open(TestMongo.client(), ledger.name, trust, 30);
    assertThat(restored.open(sealed)).isEmpty();
    assertThat(restored.erased("pupil:1")).isTrue();
  }

  @Test
  void aLostKeyStoreIsBroughtBackBesideItsLedgerAndTheErasedStayErased() {
    Sealed kept = keys.seal("pupil:1", "name", "A");
    Sealed gone = keys.seal("pupil:2", "name", "B");
    Path backup = home.resolve("backup");
    backup(backup);
    keys.erase("pupil:2");
    new Checkpointer(ledger.store, ledger.origin, ledger.key, ledger.folder, keys::erasures)
        .checkpoint();
    TestMongo.client().getDatabase(ledger.name + "-keys").drop();
    // What a service that was started meanwhile, and refused, leaves there.
    ErasureList.apply(TestMongo.client(), ledger.name, List.of("pupil:2"));
    assertThatThrownBy(() -> KeyRing.open(TestMongo.client(), ledger.name, trust, 30))
        .hasMessageContaining("restore-keys");
    assertThat(restoreKeys(backup)).as(said.toString()).isZero();
    KeyRing restored = KeyRing.open(TestMongo.client(), ledger.name, trust, 30);
    assertThat(restored.open(kept)).contains("A");
    assertThat(restored.open(gone)).isEmpty();
    assertThat(restoreKeys(backup)).as("again, over what is there").isZero();
    assertThat(said.toString()).contains("left as it is");
    assertThat(restored.open(kept)).contains("A");
  }

  private int restoreKeys(Path backup) {
    return run(
        "restore-keys",
        "--keys",
        TestMongo.uri(),
        "--from",
        backup.toString(),
        "--checkpoints",
        ledger.root.toString());
  }

  @Test
  void whoWasErasedStaysErasedWhenTheKeyStoreComesBackByOtherMeansThanOurs() throws Exception {
    Sealed name = keys.seal("pupil:1", "name", "Quillfeather");
    var store = TestMongo.client().getDatabase(ledger.name + "-keys");
    var copies = new java.util.HashMap<String, List<Document>>();
    for (String collection : store.listCollectionNames()) {
      copies.put(collection, store.getCollection(collection).find().into(new ArrayList<>()));
    }
    keys.erase("pupil:1");
    new Checkpointer(ledger.store, ledger.origin, ledger.key, ledger.folder, keys::erasures)
        .checkpoint();
    store.drop();
    copies.forEach((collection, documents) -> {
      if (!documents.isEmpty()) {
        store.getCollection(collection).insertMany(documents);
      }
    });
    new Checkpoints(
            ledger.root,
            home.resolve("checkpoint.key"),
            Duration.ofMinutes(1),
            CheckpointMailSettings.NONE)
        .applyErasures(TestMongo.client(), ledger.name);
    KeyRing reopened = KeyRing.open(TestMongo.client(), ledger.name, trust, 30);
    assertThat(reopened.erased("pupil:1")).isTrue();
    assertThat(reopened.open(name)).isEmpty();
  }

  @Test
  void restoringAnOlderBackupUnderNewerCheckpointsLeavesTheLedgerReadOnly() {
    Path backup = home.resolve("backup");
    backup(backup);
    ledger.record(10);
    ledger.checkpointer.checkpoint();
    loseDatabases();
    restore(backup, ledger.root);
    var check = new ExtendsCheckpoint(ledger.origin, ledger.key, ledger.folder);
    try (LedgerStore restored = LedgerStore.open(TestMongo.client(), ledger.name)) {
      assertThat(check.objection(restored).orElseThrow()).contains("ends at position 30");
    }
  }

  @Test
  void nothingIsEverRestoredOverARecord() {
    Path backup = home.resolve("backup");
    backup(backup);
    ledger.commits().deleteMany(gt("_id", 3L));
    assertThat(restore(backup, home.resolve("other"))).isEqualTo(1);
    assertThat(said.toString()).contains("is not empty");
    assertThat(ledger.commits().find().into(new ArrayList<>())).hasSize(3);
    assertThat(restore(home, home.resolve("other"))).isEqualTo(1);
    assertThat(said.toString()).contains("is not a backup");
  }

  @Test
  void a_ledger_is_not_restored_without_its_keys() throws Exception {
    Path backup = home.resolve("backup");
    backup(backup);
    Files.move(backup.resolve("keys"), home.resolve("kept-apart"));
    loseDatabases();
    assertThat(restore(backup, home.resolve("other"))).isEqualTo(1);
    assertThat(said.toString()).contains("is not a backup");
    assertThat(ledger.commits().find()).isEmpty();
  }

  @Test
  void aCommandThatIsNotUnderstoodSaysWhatThereIs() {
    assertThat(run()).isEqualTo(1);
    assertThat(said.toString())
        .contains(
            "verify, prove, backup, restore, restore-keys, confirm-generation, set-aside, rotate-key or retire-key");
    assertThat(run("verify", "ledger")).isEqualTo(3);
    assertThat(run("verify")).isEqualTo(3);
    assertThat(said.toString()).contains("--ledger");
  }
}
