package waymark.ledger.personal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Sorts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.proof.CheckpointFolder;
import waymark.ledger.proof.Checkpointer;
import waymark.ledger.proof.RecordTool;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;
import waymark.ledger.testing.Ended;
import waymark.ledger.testing.TestMongo;

/** The trust's key is replaced, under running services, and killed at each step. */
class RotationTest {

  @TempDir Path home;
  private final String cases = TestMongo.database("rotating");
  private final String directory = TestMongo.database("rotating");

  private Path file() {
    return home.resolve("trust.key");
  }

  private KeyRing ring(String ledger) {
    return KeyRing.open(TestMongo.client(), ledger, TrustKey.createIfAbsent(file()), 0);
  }

  private TreeMap<String, Long> rotated(String... ledgers) {
    var at = List.of(new KeyStoreAddress(TestMongo.client(), List.of(ledgers)));
    TreeMap<String, Long> wrapped = Rotation.rotate(at, file());
    var _ = Rotation.retire(at, file());
    return wrapped;
  }

  /** Arguments: URI of the key stores, the trust's key, two ledgers. */
  static final class Rotating {
    private Rotating() {}

    public static void main(String[] args) {
      try (var client = MongoClients.create(args[0])) {
        var at = List.of(new KeyStoreAddress(client, List.of(args[2], args[3])));
        var _ = Rotation.rotate(at, Path.of(args[1]));
        var _ = Rotation.retire(at, Path.of(args[1]));
      }
    }
  }

  @Test
  void everyKeyIsWrappedAnewAndNothingSealedChanges() throws Exception {
    Sealed pupil = ring(cases).seal("pupil:1", "name", "Posy Quillfeather");
    Sealed person = ring(directory).seal("person:1", "name", "Ada Thornquist");
    ring(cases).erase("pupil:2");
    String mark = TrustKey.read(file()).hmac("request", "body");
    Path old = Files.copy(file(), home.resolve("old.key"));
    assertThat(rotated(cases, directory))
        .containsEntry(cases + "-keys", 2L)
        .containsEntry(directory + "-keys", 2L);
    assertThat(ring(cases).open(pupil)).contains("Posy Quillfeather");
    assertThat(ring(directory).open(person)).contains("Ada Thornquist");
    assertThat(ring(cases).erased("pupil:2")).isTrue();
    assertThat(TrustKey.read(file()).hmac("request", "body"))
        .as("marks are compared with stored ones")
        .isEqualTo(mark);
    assertThatThrownBy(() -> KeyRing.open(TestMongo.client(), cases, TrustKey.read(old), 0))
        .isInstanceOf(KeyStoreRefused.class);
  }

  @Test
  void everyStoredCommitStaysByteForByteAndVerifies() throws Exception {
    var none = JsonNodeFactory.instance.objectNode();
    var key = SigningKey.createIfAbsent(home.resolve("checkpoint.key"));
    var folder = new CheckpointFolder(home.resolve("checkpoints"), "demo/" + cases + "/1");
    KeyRing keys = ring(cases);
    var _ = ring(directory);
    try (var ledger = LedgerStore.open(TestMongo.client(), cases)) {
      for (int i = 0; i < 20; i++) {
        String box = keys.seal("pupil:" + i, "name", "Posy Quillfeather").box();
        var named = new NewEvent("named", 1, LocalDate.EPOCH, none.deepCopy().put("box", box));
        ledger.append(
            new NewCommit(
                UUID.randomUUID(), "hash", "person:1", "pupil:" + i, 0, none, List.of(named)));
      }
      new Checkpointer(ledger, "demo/" + cases + "/1", key, folder, List::of).checkpoint();
      List<RawBsonDocument> before = stored(ledger);
      var _ = rotated(cases, directory);
      assertThat(stored(ledger)).hasSize(20).isEqualTo(before);
    }
    var said = new ByteArrayOutputStream();
    var out = new PrintStream(said, true, UTF_8);
    String signed = home.resolve("checkpoints").toString();
    var asked =
        List.of("verify", "--mongo", TestMongo.uri(), "--ledger", cases, "--checkpoints", signed);
    assertThat(new RecordTool(out, out).run(asked)).as(said.toString(UTF_8)).isZero();
    assertThat(said.toString(UTF_8)).contains("20 commits, all proven unaltered");
  }

  /** As the database gives them: documents are equal where all of their bytes are. */
  private static List<RawBsonDocument> stored(LedgerStore ledger) {
    var commits = ledger.database().getCollection("commits", RawBsonDocument.class);
    return commits.find().sort(Sorts.ascending("_id")).into(new ArrayList<>());
  }

  @Test
  void aServiceThatRunsMeanwhileGoesOnUnderTheNewKey() {
    KeyRing running = ring(cases);
    Sealed before = running.seal("pupil:1", "name", "Posy Quillfeather");
    var _ = ring(directory);
    var _ = rotated(cases, directory);
    Sealed after = running.seal("pupil:2", "name", "Tavi Ostrander");
    KeyRing started = ring(cases);
    assertThat(started.open(before)).contains("Posy Quillfeather");
    assertThat(started.open(after)).contains("Tavi Ostrander");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rotation.key-added", "rotation.between-stores", "rotation.before-retired"})
  void killedAnywhereEverythingOpensAndTheSameAgainGoesOn(String point) throws Exception {
    Sealed pupil = ring(cases).seal("pupil:1", "name", "Posy Quillfeather");
    Sealed person = ring(directory).seal("person:1", "name", "Ada Thornquist");
    var dying =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Dwaymark.crash-at=" + point,
                "-cp",
                System.getProperty("java.class.path"),
                Rotating.class.getName(),
                TestMongo.uri(),
                file().toString(),
                cases,
                directory)
            .inheritIO()
            .start();
    assertThat(Ended.status(dying)).isEqualTo(137);
    assertThat(ring(cases).open(pupil)).contains("Posy Quillfeather");
    assertThat(ring(directory).open(person)).contains("Ada Thornquist");
    Sealed between = ring(cases).seal("pupil:2", "name", "Tavi Ostrander");
    var _ = rotated(cases, directory);
    assertThat(ring(cases).open(pupil)).contains("Posy Quillfeather");
    assertThat(ring(cases).open(between)).contains("Tavi Ostrander");
    assertThat(ring(directory).open(person)).contains("Ada Thornquist");
  }

  @Test
  void aKeyStoreThatIsNotFoundIsNotLeftBehind() throws Exception {
    var _ = ring(cases);
    byte[] before = Files.readAllBytes(file());
    assertThatThrownBy(() -> rotated(cases, "elsewhere"))
        .isInstanceOf(KeyStoreRefused.class)
        .hasMessageContaining("Nothing was changed");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void anotherTrustsKeyPutInItsPlaceWrapsNothing() throws Exception {
    KeyRing running = ring(cases);
    Path kept = Files.copy(file(), home.resolve("kept.key"));
    Files.delete(file());
    var _ = TrustKey.createIfAbsent(file());
    Sealed sealed = running.seal("pupil:1", "name", "Posy Quillfeather");
    KeyRing started = KeyRing.open(TestMongo.client(), cases, TrustKey.read(kept), 0);
    assertThat(started.open(sealed)).contains("Posy Quillfeather");
  }
}
