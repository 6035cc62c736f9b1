package waymark.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StoredCommit;
import waymark.ledger.testing.TestMongo;

/**
 * A long record, as a backup and in its database, checked by a process that has not the memory to
 * hold it. By {@code -Dverify.commits=1000000} a longer one.
 */
class VerifyInBoundedMemoryTest {

  private static final int COMMITS = Integer.getInteger("verify.commits", 100_000);
  private static final int STREAMS = COMMITS / 5;
  private static final int AT_ONCE = 5_000;

  @TempDir Path home;

  @Test
  void aBackupIsProvenWithFortyMegabytesAndSaysHowFarItIs() throws Exception {
    CheckpointFolder folder = new CheckpointFolder(home.resolve("outside"), "demo/long/1");
    SigningKey key = SigningKey.createIfAbsent(home.resolve("checkpoint.key"));
    Checkpoint checkpoint = write(template(), home.resolve("backup"));
    folder.publish(key.verifier("demo/long/1"));
    folder.export(checkpoint, checkpoint.signedBy(key));
    Backup.copyTree(home.resolve("outside"), home.resolve("backup/checkpoints"));
    assertProven("-Xmx40m", "long", "--backup", home.resolve("backup").toString());
  }

  /** With the hashes that its service keeps beside it; a database's client takes its share. */
  @Test
  void aLedgerIsProvenInItsDatabaseWithSixtyFourMegabytesAndSaysHowFarItIs() throws Exception {
    String name = TestMongo.database("long");
    try {
      insert(template(), TestMongo.client().getDatabase(name));
      var folder = new CheckpointFolder(home.resolve("outside"), "demo/" + name + "/1");
      var key = SigningKey.createIfAbsent(home.resolve("checkpoint.key"));
      try (var ledger = LedgerStore.open(TestMongo.client(), name)) {
        new Checkpointer(ledger, "demo/" + name + "/1", key, folder, List::of).checkpoint();
      }
      assertProven("-Xmx64m", name, "--mongo", TestMongo.uri());
    } finally {
      TestMongo.client().getDatabase(name).drop();
    }
  }

  private void assertProven(String heap, String ledger, String where, String at) throws Exception {
    var verify =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                RecordTool.class.getName(),
                "verify",
                where,
                at,
                "--ledger",
                ledger,
                "--checkpoints",
                home.resolve("outside").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(verify.getInputStream().readAllBytes(), UTF_8);
    assertThat(verify.waitFor()).as(said).isZero();
    assertThat(said)
        .contains("checked up to position 10,000")
        .contains("checked up to position %,d".formatted(COMMITS))
        .contains("%d commits, all proven unaltered".formatted(COMMITS));
  }

  /** A commit as the store writes it, to be copied with other numbers in it. */
  private StoredCommit template() {
    try (RecordedLedger ledger = new RecordedLedger(home.resolve("template"))) {
      ledger.record(1);
      return ledger.store.from(1, 1).getFirst();
    }
  }

  private static Checkpoint write(StoredCommit template, Path backup) throws Exception {
    Path file = Backup.file(backup, "long", "commits");
    Files.createDirectories(file.getParent());
    CompactRange range = new CompactRange();
    BsonFile.write(
        file,
        () -> IntStream.range(0, COMMITS).mapToObj(i -> commit(template, i, range)).iterator());
    return new Checkpoint("demo/long/1", COMMITS, range.root());
  }

  private static void insert(StoredCommit template, MongoDatabase database) {
    var commits =
        database.withWriteConcern(WriteConcern.W1).getCollection("commits", RawBsonDocument.class);
    var range = new CompactRange();
    for (int from = 0; from < COMMITS; from += AT_ONCE) {
      commits.insertMany(
          IntStream.range(from, Math.min(COMMITS, from + AT_ONCE))
              .mapToObj(i -> commit(template, i, range))
              .toList());
    }
  }

  private static RawBsonDocument commit(StoredCommit template, int i, CompactRange range) {
    var command = new UUID(i, i);
    String stream = "pupil:s" + i % STREAMS;
    byte[] leaf =
        new String(template.leaf(), UTF_8)
            .replace(template.commandId().toString(), command.toString())
            .replace("\"firstSeq\":0", "\"firstSeq\":" + i / STREAMS)
            .replace("\"stream\":\"pupil:0\"", "\"stream\":\"" + stream + "\"")
            .getBytes(UTF_8);
    range.append(Hashes.leaf(leaf));
    var document =
        new BsonDocument("_id", new BsonInt64(i + 1L))
            .append("stream", new BsonString(stream))
            .append("firstSeq", new BsonInt64(i / STREAMS))
            .append("commandId", new BsonBinary(command))
            .append("leaf", new BsonBinary(leaf));
    return new RawBsonDocument(document, new BsonDocumentCodec());
  }
}
