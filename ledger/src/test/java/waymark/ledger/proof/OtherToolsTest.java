package waymark.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tools that others made judge our proofs as docs/checking-the-record.md says: its commands are run
 * as they stand there.
 */
class OtherToolsTest {
  private static final String SPICY = "filippo.io/torchwood/cmd/spicy@v0.9.0";
  private static final String YOUR_KEY = "/your/own/log.vkey";

  @TempDir Path home;
  private RecordedLedger ledger;
  private Path proof;
  private Path ownKey;

  /** What a command said, and how it ended. */
  private record Said(int status, String text) {}

  @BeforeEach
  void prove() throws IOException {
    ledger = new RecordedLedger(home);
    ledger.record(300);
    ledger.checkpointer.checkpoint();
    proof = ledger.prove("--position", "287", home.resolve("proof"));
    ownKey = Files.copy(proof.resolve("log.vkey"), home.resolve("own.vkey"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  /** The commands of the page that use this tool. */
  private String onThePage(String tool) throws IOException {
    String page = Files.readString(Path.of("../docs/checking-the-record.md"));
    return Arrays.stream(page.split("\n\n"))
        .filter(block -> block.contains(tool) && block.lines().allMatch(l -> l.startsWith("    ")))
        .findFirst()
        .orElseThrow()
        .replace(YOUR_KEY, ownKey.toString());
  }

  private Said run(String commands, Map<String, String> environment) throws Exception {
    return run(home, commands, environment);
  }

  private static Said run(Path folder, String commands, Map<String, String> environment)
      throws Exception {
    var builder = new ProcessBuilder("sh", "-c", commands).directory(folder.toFile());
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Said(process.waitFor(), said);
  }

  private Said checked(String tool) throws Exception {
    return run(onThePage(tool), Map.of());
  }

  private static void need(boolean there, String leftOut) {
    if (!there) {
      System.err.println(leftOut);
    }
    assumeTrue(there, leftOut);
  }

  private static boolean onThePath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private void needSpicy() throws Exception {
    need(onThePath("go"), "OtherToolsTest left out: spicy needs Go on the PATH");
    var there = run("go install " + SPICY, Map.of("GOBIN", home.resolve("bin").toString()));
    String last = there.text().strip().lines().reduce("", (a, b) -> b);
    need(there.status() == 0, "OtherToolsTest left out: spicy is not to be had here: " + last);
  }

  private void needOpenSsl() throws Exception {
    need(
        onThePath("openssl") && run("openssl version", Map.of()).text().startsWith("OpenSSL 3"),
        "OtherToolsTest left out: the signature by itself needs OpenSSL 3 on the PATH");
  }

  /** One bit of the entry. */
  private void alter() throws IOException {
    byte[] leaf = Files.readAllBytes(proof.resolve("commit.bin"));
    leaf[leaf.length / 2] ^= 1;
    Files.write(proof.resolve("commit.bin"), leaf);
  }

  /** Of the same name, and somebody else's. */
  private void keepAnotherKey() throws IOException {
    SigningKey other = SigningKey.createIfAbsent(home.resolve("other.key"));
    Files.writeString(ownKey, other.verifier(ledger.origin) + "\n");
  }

  @Test
  void spicyProvesAnEntryAndRefusesAnAlteredOneAndAnotherSigner() throws Exception {
    needSpicy();
    assertThat(checked("spicy@").text()).contains("Spicy signature(s) verified!");
    Path commit = proof.resolve("commit.bin");
    byte[] recorded = Files.readAllBytes(commit);
    alter();
    assertThat(checked("spicy@").text())
        .contains("could not verify inclusion for \"commit.bin\"")
        .doesNotContain("verified!");
    Files.write(commit, recorded);
    keepAnotherKey();
    assertThat(checked("spicy@").text()).doesNotContain("verified!");
  }

  @Test
  void gosOwnLibraryProvesThatARecordWasOnlyAddedToAndRefusesOneThatBeganOtherwise()
      throws Exception {
    need(onThePath("go"), "OtherToolsTest left out: Go's own library needs Go on the PATH");
    Path kept = home.resolve("kept.checkpoint");
    Files.copy(ledger.root.resolve(ledger.name + "/1/checkpoint"), kept);
    ledger.record(41);
    ledger.checkpointer.checkpoint();
    Path since = ledger.prove("--since", kept.toString(), home.resolve("since"));
    Files.createSymbolicLink(home.resolve("docs"), Path.of("../docs").toRealPath());
    Path empty = Files.createDirectory(home.resolve("check"));
    String[] lines = onThePage("go run check_extension.go").split("\n");
    Said made = run(empty, lines[0], Map.of());
    need(
        made.status() == 0,
        "OtherToolsTest left out: golang.org/x/mod is not to be had here: " + made.text());
    assertThat(run(empty, lines[1], Map.of()).text())
        .contains("The first 300 entries are unaltered in the record of 341 entries.");
    Path later = since.resolve("later.checkpoint");
    String genuine = Files.readString(later);
    Files.writeString(later, ledger.anothersUnder(genuine));
    assertThat(run(empty, lines[1], Map.of()).text())
        .contains("NOT proven: the checkpoint is of demo/another/1");
    Files.writeString(later, genuine);
    Path hashes = since.resolve("consistency.txt");
    Files.write(hashes, Files.readAllLines(hashes).reversed());
    Said otherwise = run(empty, lines[1], Map.of());
    assertThat(otherwise.text()).contains("NOT proven");
    assertThat(otherwise.status()).isNotZero();
  }

  @Test
  void opensslVerifiesWhoSignedAndRefusesAnotherSignerAndAChangedCheckpoint() throws Exception {
    needOpenSsl();
    assertThat(checked("openssl pkeyutl").text()).contains("Signature Verified Successfully");
    Path file = proof.resolve("commit.tlog-proof");
    String genuine = Files.readString(file);
    Files.writeString(file, genuine.replace("\n300\n", "\n301\n"));
    assertThat(checked("openssl pkeyutl").text()).contains("Signature Verification Failure");
    Files.writeString(file, genuine);
    keepAnotherKey();
    assertThat(checked("openssl pkeyutl").text()).contains("Signature Verification Failure");
  }
}
