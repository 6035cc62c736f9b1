package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.personal.Sealed;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.testing.TestMongo;

/** What was said by whoever asked to see a record of staff goes with the member of staff. */
class AskedToSeeTest {
  private static final String LEAVER = "person:c7b1b0f2-1c0a-4a53-9b43-2d7b8f6a1e66";

  @TempDir private Path folder;

  @Test
  void whatOneProcessErasesTheOtherKeepsInMemoryInNeitherRing() {
    String ring = TestMongo.database("asked");
    TrustKey key = TrustKey.createIfAbsent(folder.resolve("trust.key"));
    KeyRing one = KeyRing.open(TestMongo.client(), ring, key, 0);
    KeyRing other = KeyRing.open(TestMongo.client(), ring, key, 0);
    Sealed asked = other.seal(LEAVER, "words", "All that was ever said of me.");
    assertThat(one.open(asked)).isPresent();

    assertThat(new AskedToSee(one).cleared(LEAVER, "an administrator")).isTrue();
    assertThat(one.open(asked)).isEmpty();
    assertThat(other.open(asked)).as("in the other process's memory").isPresent();
    new AskedToSee(other).heard(List.of(LEAVER));
    assertThat(other.open(asked)).isEmpty();
    assertThat(other.erased(LEAVER)).isTrue();
  }
}
