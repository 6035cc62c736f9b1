package waymark.ledger.personal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.proof.RecordTool;
import waymark.ledger.testing.MongodProcess;
import waymark.ledger.testing.TestMongo;

/**
 * One key over key stores of which no address shows all, as in the compose file: safeguarding's are
 * for a database user of its own.
 */
class RotationAtTwoAddressesTest {
  private static MongodProcess safeguardings;
  private static MongoClient other;

  @TempDir Path home;
  private final String cases = TestMongo.database("cases");
  private final String safeguarding = TestMongo.database("safeguarding");
  private KeyRing running;
  private Sealed pupil;
  private Sealed child;

  @BeforeAll
  static void start() {
    safeguardings = new MongodProcess();
    other = MongoClients.create(safeguardings.uri());
  }

  @AfterAll
  static void stop() {
    other.close();
    safeguardings.close();
  }

  @BeforeEach
  void sealed() {
    TrustKey trust = TrustKey.createIfAbsent(file());
    pupil = KeyRing.open(TestMongo.client(), cases, trust, 0).seal("pupil:1", "name", "Posy");
    running = KeyRing.open(other, safeguarding, trust, 0);
    child = running.seal("child:1", "name", "Tavi");
  }

  private Path file() {
    return home.resolve("trust.key");
  }

  private KeyStoreAddress usual() {
    return new KeyStoreAddress(TestMongo.client(), List.of(cases));
  }

  private KeyStoreAddress apart() {
    return new KeyStoreAddress(other, List.of(safeguarding));
  }

  private void assertAllOpens() {
    TrustKey trust = TrustKey.read(file());
    assertThat(KeyRing.open(TestMongo.client(), cases, trust, 1).open(pupil)).contains("Posy");
    assertThat(KeyRing.open(other, safeguarding, trust, 1).open(child)).contains("Tavi");
  }

  @Test
  void oneAddressAfterTheOtherNothingIsUnreadableAtAnyStep() throws Exception {
    Path old = Files.copy(file(), home.resolve("old.key"));
    var _ = Rotation.rotate(List.of(usual()), file());
    assertAllOpens();
    assertThatThrownBy(() -> Rotation.retire(List.of(usual(), apart()), file()))
        .hasMessageContaining(safeguarding + "-keys still needs the old key");
    assertAllOpens();
    var _ = Rotation.rotate(List.of(apart()), file());
    Path aside = Rotation.retire(List.of(usual(), apart()), file()).orElseThrow();
    assertAllOpens();
    assertThat(TrustKeyFile.read(aside).wrapping().getPrimary().getId())
        .as("what opens backups made before")
        .isEqualTo(TrustKeyFile.read(old).wrapping().getPrimary().getId());
    assertThatThrownBy(() -> KeyRing.open(other, safeguarding, TrustKey.read(old), 1))
        .isInstanceOf(KeyStoreRefused.class);
  }

  @Test
  void aKeyStoreThatNobodyToldOfIsNotLost() {
    var _ = Rotation.rotate(List.of(usual()), file());
    var _ = Rotation.retire(List.of(usual()), file());
    assertThatThrownBy(() -> KeyRing.open(other, safeguarding, TrustKey.read(file()), 1))
        .isInstanceOf(KeyStoreRefused.class)
        .hasMessageContaining("say rotate-key for this key store");
    var _ = Rotation.rotate(List.of(apart()), file());
    assertAllOpens();
    var _ = Rotation.retire(List.of(usual(), apart()), file());
    assertAllOpens();
    assertThat(running.seal("child:2", "name", "Ada"))
        .satisfies(sealed ->
            assertThat(KeyRing.open(other, safeguarding, TrustKey.read(file()), 1).open(sealed))
                .contains("Ada"));
  }

  @Test
  void oneCommandTakesSeveralAddresses() {
    for (String step : List.of("rotate-key", "retire-key")) {
      var said = new ByteArrayOutputStream();
      var out = new PrintStream(said, true, UTF_8);
      int exit =
          new RecordTool(out, out)
              .run(
                  List.of(
                      step,
                      "--keys",
                      TestMongo.uri(),
                      "--ledgers",
                      cases,
                      "--keys",
                      safeguardings.uri(),
                      "--ledgers",
                      safeguarding,
                      "--trust-key",
                      file().toString()));
      assertThat(exit).as(said.toString(UTF_8)).isZero();
      assertAllOpens();
    }
    assertThat(RetiredKeys.of(file())).hasSize(1);
  }
}
