package waymark.ledger.proof;

import static com.mongodb.client.model.Sorts.ascending;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup some of whose documents have the right length and are no BSON. */
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

  /** Its field of this name is of a type that there is not. */
  private static RawBsonDocument spoilt(RawBsonDocument document, String field) {
    var buffer = document.getByteBuffer();
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    bytes[new String(bytes, ISO_8859_1).indexOf(field + "\0") - 1] = 0x60;
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
}
