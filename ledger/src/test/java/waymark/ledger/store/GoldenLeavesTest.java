package waymark.ledger.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Leaves as they were written once: the hash of every commit ever recorded is over such bytes, so
 * they are read for ever, and written back byte for byte.
 */
class GoldenLeavesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leaf-of-an-ordinary-commit.v1.json",
        "leaf-of-a-command-abandoned.v1.json",
        "leaf-of-a-generation-opened.v1.json"
      })
  void a_golden_leaf_is_read_and_written_back_byte_for_byte(String file) throws IOException {
    byte[] golden = Files.readAllBytes(GOLDEN.resolve(file));
    Leaf leaf = Leaf.parse(golden);
    assertThat(new String(CanonicalJson.bytes(leaf.json()), UTF_8))
        .isEqualTo(new String(golden, UTF_8));
    var again =
        new NewCommit(
            leaf.commandId(),
            leaf.requestHash(),
            leaf.actor(),
            leaf.stream(),
            leaf.firstSeq(),
            leaf.answer(),
            leaf.events());
    assertThat(new Draft(again).leaf(leaf.recordedAt())).as("as one records it").isEqualTo(golden);
  }

  @ParameterizedTest
  @CsvSource({
    "leaf-of-a-command-abandoned.v1.json, ledger.command-abandoned, ledger",
    "leaf-of-a-generation-opened.v1.json, ledger.generation-opened, operator"
  })
  void the_ledgers_own_commits_are_recognised(String file, String type, String actor)
      throws IOException {
    Leaf leaf = Leaf.parse(Files.readAllBytes(GOLDEN.resolve(file)));
    assertThat(leaf.events()).singleElement().extracting(NewEvent::type).isEqualTo(type);
    assertThat(leaf.actor()).isEqualTo(actor);
  }

  @Test
  void a_command_is_abandoned_today_as_in_the_golden_leaf() throws IOException {
    Leaf leaf =
        Leaf.parse(Files.readAllBytes(GOLDEN.resolve("leaf-of-a-command-abandoned.v1.json")));
    NewCommit today = Abandonment.of(leaf.commandId());
    assertThat(today.stream()).isEqualTo(leaf.stream());
    assertThat(today.requestHash()).isEqualTo(leaf.requestHash());
    assertThat(today.events().getFirst().payload()).isEqualTo(leaf.events().getFirst().payload());
  }

  /** Every file is listed with its hash: from then on it is neither changed nor lost. */
  @Test
  void golden_files_are_only_ever_added() throws Exception {
    List<String> listed = new ArrayList<>();
    for (String line : Files.readAllLines(GOLDEN.resolve("SHA256SUMS"))) {
      byte[] content = Files.readAllBytes(GOLDEN.resolve(line.substring(66)));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      assertThat(HexFormat.of().formatHex(hash)).as(line).isEqualTo(line.substring(0, 64));
      listed.add(line.substring(66));
    }
    listed.add("SHA256SUMS");
    try (var files = Files.list(GOLDEN)) {
      assertThat(files)
          .extracting(file -> file.getFileName().toString())
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }
}
