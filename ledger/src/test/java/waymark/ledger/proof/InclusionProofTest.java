package waymark.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InclusionProofTest {

  @TempDir Path folder;

  @Test
  void aProofFileIsCompleteInItself() {
    byte[] first = "first".getBytes(UTF_8);
    byte[] second = "second".getBytes(UTF_8);
    byte[] root = Hashes.node(Hashes.leaf(first), Hashes.leaf(second));
    SigningKey key = SigningKey.createIfAbsent(folder.resolve("k.pem"));
    String checkpoint = new Checkpoint("demo/cases/1", 2, root).signedBy(key);
    String file = new InclusionProof(1, List.of(Hashes.leaf(first)), checkpoint).text();
    assertThat(file).startsWith("c2sp.org/tlog-proof@v1\nindex 1\n").endsWith(checkpoint);

    VerifierKey known = VerifierKey.parse(key.verifier("demo/cases/1").toString());
    assertThat(InclusionProof.parse(file).verify(second, known).size()).isEqualTo(2);
    assertThatThrownBy(() -> InclusionProof.parse(file).verify(first, known))
        .isInstanceOf(NoteRefused.class);
    assertThat(
            InclusionProof.parse(file.replaceFirst("index", "extra AAAA\nindex"))
                .verify(second, known))
        .isNotNull();
  }

  @Test
  void whatIsNoProofFileIsRefused() {
    for (String bad :
        List.of(
            "",
            "c2sp.org/tlog-proof@v1\n\n",
            "c2sp.org/tlog-proof@v2\nindex 0\n\nx",
            "c2sp.org/tlog-proof@v1\nindex 01\n\nx",
            "c2sp.org/tlog-proof@v1\nindex 1\n!\n\nx")) {
      assertThatThrownBy(() -> InclusionProof.parse(bad)).isInstanceOf(NoteRefused.class);
    }
  }
}
