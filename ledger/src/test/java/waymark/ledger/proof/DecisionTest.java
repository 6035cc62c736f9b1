package waymark.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.generation.Generation;

class DecisionTest {

  private static final String SECOND = "demo/cases/2";
  private static final Instant AT = Instant.parse("2026-11-27T14:05:00Z");

  @TempDir Path home;
  private SigningKey key;

  @BeforeEach
  void makeKey() {
    key = SigningKey.createIfAbsent(home.resolve("checkpoint.key"));
  }

  private static Decision decision(String reason) {
    return new Decision(SECOND, new Generation(2, 812, 830, reason), AT);
  }

  @Test
  void whatIsReadIsWhatWasSigned() {
    for (String reason : new String[] {"restored\nthe backup\n\nof Monday", "", "kept 3"}) {
      assertThat(Decision.open(decision(reason).signedBy(key), key.verifier(SECOND)))
          .isEqualTo(decision(reason));
    }
  }

  @Test
  void whatWasAlteredIsRefused() {
    String note = decision("x").signedBy(key);
    assertThatThrownBy(() -> Decision.open(note.replace("812", "0"), key.verifier(SECOND)))
        .isInstanceOf(NoteRefused.class);
  }

  @Test
  void anotherGenerationsIsRefused() {
    String note = decision("x").signedBy(key);
    assertThatThrownBy(() -> Decision.open(note, key.verifier("demo/cases/3")))
        .isInstanceOf(NoteRefused.class);
    String renamed =
        SignedNote.sign(note.substring(0, note.indexOf("\n\n") + 1), key, "demo/cases/3");
    assertThatThrownBy(() -> Decision.open(renamed, key.verifier("demo/cases/3")))
        .isInstanceOf(NoteRefused.class)
        .hasMessageContaining("demo/cases/3 was begun");
  }

  @Test
  void aDecisionIsNoCheckpointAndACheckpointNoDecision() {
    VerifierKey verifier = key.verifier(SECOND);
    var checkpoint = new Checkpoint(SECOND, 7, new byte[Hashes.BYTES]);
    assertThatThrownBy(() -> Decision.open(checkpoint.signedBy(key), verifier))
        .isInstanceOf(NoteRefused.class);
    assertThatThrownBy(() -> Checkpoint.open(decision("x").signedBy(key), verifier))
        .isInstanceOf(NoteRefused.class);
  }
}
