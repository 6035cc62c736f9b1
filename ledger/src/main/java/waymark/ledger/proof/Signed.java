package waymark.ledger.proof;

import java.io.IOException;
import java.util.function.Supplier;

/**
 * The newest checkpoint of a ledger that was exported.
 *
 * @param note as it was published
 */
record Signed(VerifierKey key, String note, Checkpoint checkpoint) {

  /**
   * @throws IllegalArgumentException when nothing is signed yet
   */
  static Signed newest(CheckpointFolder folder, String ledger) throws IOException {
    Supplier<IllegalArgumentException> notYet =
        () ->
            new IllegalArgumentException(
                "There is no checkpoint of "
                    + ledger
                    + " yet: the first is signed within a minute of the first commit.");
    VerifierKey key = folder.verifier().orElseThrow(notYet);
    String note = folder.newestNote().orElseThrow(notYet);
    return new Signed(key, note, Checkpoint.open(note, key));
  }
}
