package waymark.ledger.proof;

import static com.mongodb.client.model.Sorts.ascending;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.testing.TestMongo;

/** A backup some of whose documents are no BSON, or lie about a length. */
class MalformedBackupTest {
  private static final int AT = 17;

  @TempDir Path home;
  private RecordedLedger ledger;
  private List<Checkpoint> signed = List.of();

  @BeforeEach
  void record() throws Exception {
    ledger = new RecordedLedger(home);
    ledger.record(30);
    ledger.checkpointer.checkpoint();
    signed = ledger.folder.some(ledger.key.verifier(ledger.origin), 100);
    Files.createDirectories(file("commits").getParent());
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private Path file(String collection) {
    return Backup.file(home, ledger.name, collection);
  }

  private static List<RawBsonDocument> raw(Iterable<BsonDocument> documents) {
    List<RawBsonDocument> all = new ArrayList<>();
    documents.forEach(each -> all.add(new RawBsonDocument(each, new BsonDocumentCodec())));
    return all;
  }

  private static byte[] bytes(RawBsonDocument document) {
    var buffer = document.getByteBuffer();
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  /** Its field of this name is of a type that there is not. */
  private static RawBsonDocument spoilt(RawBsonDocument document, String field) {
    byte[] bytes = bytes(document);
    bytes[new String(bytes, ISO_8859_1).indexOf(field + "\0") - 1] = 0x60;
    return new RawBsonDocument(bytes);
  }

  /** Its field of this name says that it has two gigabytes. */
  private static RawBsonDocument boasting(RawBsonDocument document, String field) {
    byte[] bytes = bytes(document);
    int length = new String(bytes, ISO_8859_1).indexOf(field + "\0") + field.length() + 1;
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(length, Integer.MAX_VALUE - 8);
    return new RawBsonDocument(bytes);
  }

  private Verdict verified() {
    return Verify.of(new BackupSource(home, ledger.name), signed, at -> {});
  }

  @Test
  void aCommitThatIsNoBsonIsTheFirstWrongPosition() throws Exception {
    var commits = raw(ledger.commits().find().sort(ascending("_id")));
    commits.set(AT - 1, spoilt(commits.get(AT - 1), "stream"));
    BsonFile.write(file("commits"), commits);
    BsonFile.write(file("tiles"), raw(ledger.tiles().find()));
    assertThat(verified().firstWrong()).isEqualTo(AT);
  }

  @Test
  void hashesThatAreNoBsonAreAsNoneKept() throws Exception {
    BsonFile.write(file("commits"), raw(ledger.commits().find().sort(ascending("_id"))));
    for (String field : List.of("_id", "hashes")) {
      BsonFile.write(file("tiles"), List.of(spoilt(raw(ledger.tiles().find()).getFirst(), field)));
      assertThat(verified().sentence()).contains("all proven unaltered");
    }
  }

  @Test
  void aFieldThatSaysItHasTwoGigabytesIsTheFirstWrongPosition() throws Exception {
    for (String field : List.of("leaf", "stream")) {
      var commits = raw(ledger.commits().find().sort(ascending("_id")));
      commits.set(AT - 1, boasting(commits.get(AT - 1), field));
      BsonFile.write(file("commits"), commits);
      BsonFile.write(file("tiles"), raw(ledger.tiles().find()));
      assertThat(verified().firstWrong()).as(field).isEqualTo(AT);
    }
  }

  @Test
  void hashesThatSayTheyHaveTwoGigabytesAreAsNoneKept() throws Exception {
    BsonFile.write(file("commits"), raw(ledger.commits().find().sort(ascending("_id"))));
    for (String field : List.of("_id", "hashes")) {
      BsonFile.write(
          file("tiles"), List.of(boasting(raw(ledger.tiles().find()).getFirst(), field)));
      assertThat(verified().sentence()).contains("all proven unaltered");
    }
  }

  @Test
  void aDocumentLongerThanMongoDbsLimitIsRefusedWithFileAndPlace() throws Exception {
    var first = raw(ledger.commits().find().sort(ascending("_id"))).subList(0, 2);
    long at = first.stream().mapToLong(each -> bytes(each).length).sum();
    for (int length : List.of(Integer.MAX_VALUE, 16_793_601, -1, 4)) {
      var head = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(length).array();
      try (var out = new GZIPOutputStream(Files.newOutputStream(file("commits")))) {
        for (RawBsonDocument each : first) {
          out.write(bytes(each));
        }
        out.write(head);
      }
      assertThatThrownBy(this::verified)
          .isInstanceOf(BackupDamaged.class)
          .hasMessageContaining("commits.bson.gz, document 3, at byte %,d", at)
          .hasMessageContaining("%,d bytes", Integer.toUnsignedLong(length))
          .hasMessageContaining("16,793,600");
    }
  }

  @Test
  void whatIsNoBsonIsNotRestored() throws Exception {
    var commits = raw(ledger.commits().find().sort(ascending("_id")));
    commits.set(AT - 1, boasting(commits.get(AT - 1), "leaf"));
    BsonFile.write(file("commits"), commits);
    Files.createDirectories(home.resolve("keys"));
    TestMongo.client().getDatabase(ledger.name).drop();
    var said = new ByteArrayOutputStream();
    var both = new PrintStream(said, true);
    int exit =
        new RecordTool(both, both)
            .run(
                List.of(
                    "restore",
                    "--mongo",
                    TestMongo.uri(),
                    "--keys",
                    TestMongo.uri(),
                    "--from",
                    home.toString(),
                    "--checkpoints",
                    home.resolve("restored").toString()));
    assertThat(exit).isEqualTo(1);
    assertThat(said.toString()).contains("commits.bson.gz, document " + AT);
    assertThat(ledger.commits().find()).isEmpty();
  }
}
