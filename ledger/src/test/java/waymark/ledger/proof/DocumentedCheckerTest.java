package waymark.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker given to auditors, which uses none of our code, judges our proofs as we say. */
class DocumentedCheckerTest {
  private static final String LEFT_OUT =
      "DocumentedCheckerTest left out: the checker needs python3 on the PATH";

  private static final Pattern COMMAND = Pattern.compile("(?m)^ {4}(python3 .*)$");

  @TempDir Path home;
  private RecordedLedger ledger;
  private Path proof;

  @BeforeEach
  void prove() {
    boolean python =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
    if (!python) {
      System.err.println(LEFT_OUT);
    }
    assumeTrue(python, LEFT_OUT);
    ledger = new RecordedLedger(home);
    ledger.record(21);
    ledger.checkpointer.checkpoint();
    proof = ledger.prove("--position", "7", home.resolve("proof"));
  }

  /** The proof that what this checkpoint covers is the beginning of the record as it is now. */
  private Path since(String note) throws IOException {
    Path kept = Files.writeString(home.resolve("kept.checkpoint"), note);
    return ledger.prove("--since", kept.toString(), home.resolve("since"));
  }

  private String newest() throws IOException {
    return GenerationFolders.of(ledger.root, ledger.name)
        .newest()
        .orElseThrow()
        .newestNote()
        .orElseThrow();
  }

  @AfterEach
  void close() {
    if (ledger != null) {
      ledger.close();
    }
  }

  /** As it stands on the page, from where the proof was written to. */
  private String check() throws Exception {
    return check("commit.tlog-proof");
  }

  private String check(String file) throws Exception {
    Path docs = Path.of("../docs").toAbsolutePath().normalize();
    String page = Files.readString(docs.resolve("checking-the-record.md"));
    String command =
        COMMAND
            .matcher(page)
            .results()
            .map(line -> line.group(1))
            .filter(line -> line.contains(file))
            .findFirst()
            .orElseThrow();
    if (!Files.exists(home.resolve("docs"))) {
      Files.createSymbolicLink(home.resolve("docs"), docs);
    }
    String key = proof.resolve("log.vkey").toString();
    var process =
        new ProcessBuilder("sh", "-c", command.replace("/your/own/log.vkey", key))
            .directory(home.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(said.startsWith("NOT proven") ? 1 : 0);
    return said;
  }

  @Test
  void itProvesAnEntry() throws Exception {
    assertThat(check())
        .contains(
            "Entry 7 of %s is in the record, as it was when 21 entries were signed."
                .formatted(ledger.origin));
  }

  @Test
  void itRefusesAnEntryWithOneBitChanged() throws Exception {
    byte[] leaf = Files.readAllBytes(proof.resolve("commit.bin"));
    leaf[leaf.length / 2] ^= 1;
    Files.write(proof.resolve("commit.bin"), leaf);
    assertThat(check()).contains("NOT proven: the entry is not the one that was recorded");
  }

  @Test
  void itRefusesACheckpointOfAnotherSigner() throws Exception {
    SigningKey other = SigningKey.createIfAbsent(home.resolve("other.key"));
    Files.writeString(proof.resolve("log.vkey"), other.verifier(ledger.origin) + "\n");
    assertThat(check()).contains("NOT proven: the checkpoint is not signed with this key");
  }

  @Test
  void itRefusesACheckpointThatWasChangedAfterItWasSigned() throws Exception {
    Path file = proof.resolve("commit.tlog-proof");
    Files.writeString(file, Files.readString(file).replace("\n21\n", "\n22\n"));
    assertThat(check()).contains("NOT proven: the checkpoint is not signed with this key");
  }

  /** One key signs several records; for which one it was used here is not in what is signed. */
  @Test
  void itRefusesACheckpointOfAnotherRecordUnderTheSameKey() throws Exception {
    String kept = newest();
    since(kept);
    String relabelled = ledger.anothersUnder(kept);
    Path file = proof.resolve("commit.tlog-proof");
    String head = Files.readString(file).split("\n\n", 2)[0];
    Files.writeString(file, head + "\n\n" + relabelled);
    String refused = "NOT proven: the checkpoint is of demo/another/1, and this key is that of ";
    assertThat(check()).contains(refused + ledger.origin);
    for (String each : List.of("earlier", "later")) {
      Files.writeString(home.resolve("since/" + each + ".checkpoint"), relabelled);
    }
    assertThat(check("consistency.txt")).contains(refused + ledger.origin);
  }

  @Test
  void itProvesThatARecordWasOnlyAddedTo() throws Exception {
    String kept = newest();
    since(kept);
    assertThat(check("consistency.txt")).as("nothing was added").contains("first 21 entries");
    ledger.record(12);
    ledger.checkpointer.checkpoint();
    since(kept);
    assertThat(check("consistency.txt"))
        .contains(
            "The first 21 entries of %s are unaltered in the record of 33 entries."
                .formatted(ledger.origin));
  }

  @Test
  void itRefusesARecordThatBeganOtherwise() throws Exception {
    String kept = newest();
    ledger.record(12);
    ledger.checkpointer.checkpoint();
    Path files = since(kept);
    Path hashes = files.resolve("consistency.txt");
    List<String> lines = Files.readAllLines(hashes);
    Files.write(hashes, lines.reversed());
    assertThat(check("consistency.txt"))
        .contains(
            "NOT proven: what was signed first is not the beginning of what was signed later");
    Files.write(hashes, lines.subList(0, lines.size() - 1));
    assertThat(check("consistency.txt")).contains("NOT proven");
  }
}
