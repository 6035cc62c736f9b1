package waymark.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedNoteTest {

  /** The example of Go's sumdb/note, whose key is public. */
  private static final String KEY =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String SEED = "gQoUAtUUbI2E8kQzMPVAgOv5juF9nHT2JS/F1ccoMXM=";
  private static final String TEXT =
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  private static final String SIGNATURE =
      "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
  private static final String NOTE = TEXT + "\n" + SIGNATURE;

  @TempDir Path folder;

  /** The example's key as the PEM file that openssl would write of it. */
  private SigningKey signer() throws Exception {
    byte[] seed = Base64.getDecoder().decode(SEED);
    byte[] known = Base64.getDecoder().decode(KEY.split("\\+", 3)[2]);
    return SigningKey.read(
        Files.writeString(
            folder.resolve("note.pem"),
            pem("PRIVATE", "302e020100300506032b657004220420", seed, 0)
                + pem("PUBLIC", "302a300506032b6570032100", known, 1)));
  }

  private static String pem(String kind, String prefix, byte[] key, int from) {
    String hex = prefix + HexFormat.of().formatHex(key, from, key.length);
    String base64 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    return "-----BEGIN " + kind + " KEY-----\n" + base64 + "\n-----END " + kind + " KEY-----\n";
  }

  @Test
  void thePublishedExampleOpens() {
    assertThat(SignedNote.open(NOTE, VerifierKey.parse(KEY))).isEqualTo(TEXT);
    assertThat(VerifierKey.parse(KEY + "\n")).hasToString(KEY);
  }

  @Test
  void signingThePublishedExampleGivesItByteForByte() throws Exception {
    assertThat(SignedNote.sign(TEXT, signer(), "PeterNeumann")).isEqualTo(NOTE);
    assertThat(signer().verifier("PeterNeumann")).hasToString(KEY);
  }

  @Test
  void signaturesOfOthersArePassedOver() {
    String other =
        "\u2014 witness.example " + Base64.getEncoder().encodeToString(new byte[68]) + "\n";
    assertThat(SignedNote.open(NOTE + other, VerifierKey.parse(KEY))).isEqualTo(TEXT);
    assertThatThrownBy(() -> SignedNote.open(TEXT + "\n" + other, VerifierKey.parse(KEY)))
        .isInstanceOf(NoteRefused.class);
  }

  @Test
  void anAlteredTextOrSignatureIsRefused() {
    for (String spoilt :
        List.of(
            NOTE.replace("answer", "Answer"),
            NOTE.replace("JkuBS9", "JkuBS8"),
            NOTE.replace("\n\n", "\n"),
            NOTE.strip(),
            NOTE.replace("your", "your\r"),
            NOTE + "trailing\n",
            "")) {
      assertThatThrownBy(() -> SignedNote.open(spoilt, VerifierKey.parse(KEY)))
          .isInstanceOf(NoteRefused.class);
    }
  }

  @Test
  void aSpoiltVerifierKeyIsRefused() {
    for (String spoilt :
        List.of(
            KEY.replace("c74f20a3", "c74f20a4"),
            KEY.replace("Peter", "Petra"),
            KEY.substring(1),
            "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "")) {
      assertThatThrownBy(() -> VerifierKey.parse(spoilt)).isInstanceOf(RuntimeException.class);
    }
  }

  @Test
  void aKeyFileIsMadeOnceForItsOwnerOnly() throws Exception {
    Path file = folder.resolve("new/checkpoint.pem");
    VerifierKey made = SigningKey.createIfAbsent(file).verifier("demo/cases/1");
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    assertThat(SigningKey.createIfAbsent(file).verifier("demo/cases/1"))
        .hasToString(made.toString());
    assertThatThrownBy(() -> SigningKey.read(folder.resolve("none")))
        .hasMessageContaining("WAYMARK_CHECKPOINT_KEY_FILE");
  }

  @Test
  void aCheckpointReadsAsItWasSigned() throws Exception {
    SigningKey key = SigningKey.createIfAbsent(folder.resolve("k.pem"));
    Checkpoint checkpoint = new Checkpoint("demo/cases/1", 12, Hashes.emptyTree());
    String note = checkpoint.signedBy(key);
    Checkpoint read = Checkpoint.open(note, key.verifier("demo/cases/1"));
    assertThat(read.text()).isEqualTo(checkpoint.text());
    assertThatThrownBy(() -> Checkpoint.open(note, key.verifier("demo/cases/2")))
        .isInstanceOf(NoteRefused.class);
    String relabelled =
        SignedNote.sign(
            new Checkpoint("demo/directory/1", 12, Hashes.emptyTree()).text(), key, "demo/cases/1");
    assertThatThrownBy(() -> Checkpoint.open(relabelled, key.verifier("demo/cases/1")))
        .isInstanceOf(NoteRefused.class)
        .hasMessageContaining("the checkpoint is of demo/directory/1, not of demo/cases/1");
    for (String bad : List.of("o\n012\n" + "A".repeat(43) + "=\n", "o\n1\nAAAA\n", "o\n-1\n\n")) {
      assertThatThrownBy(() -> Checkpoint.open(SignedNote.sign(bad, key, "o"), key.verifier("o")))
          .isInstanceOf(NoteRefused.class);
    }
  }
}
