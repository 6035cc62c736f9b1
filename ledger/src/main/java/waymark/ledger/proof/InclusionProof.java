package waymark.ledger.proof;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The proof that one commit is in the record, complete in itself (C2SP tlog-proof, version 1).
 *
 * @param index position − 1
 * @param path from the leaf's sibling to the root's child
 * @param checkpoint the signed checkpoint, as it was published
 */
public record InclusionProof(long index, List<byte[]> path, String checkpoint) {

  private static final String HEADER = "c2sp.org/tlog-proof@v1";

  /** The file's content. */
  public String text() {
    StringBuilder text = new StringBuilder(HEADER + "\nindex " + index + "\n");
    path.forEach(hash -> text.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
    return text.append('\n').append(checkpoint).toString();
  }

  /**
   * Reads a proof file.
   *
   * @throws NoteRefused when it is not one
   */
  public static InclusionProof parse(String text) {
    int blank = text.indexOf("\n\n");
    List<String> lines =
        blank < 0 ? List.of() : new ArrayList<>(text.substring(0, blank).lines().toList());
    if (lines.isEmpty() || !lines.removeFirst().equals(HEADER)) {
      throw new NoteRefused("this is not a tlog-proof@v1 file");
    }
    if (!lines.isEmpty() && lines.getFirst().startsWith("extra ")) {
      lines.removeFirst();
    }
    if (lines.isEmpty() || !lines.getFirst().matches("index (0|[1-9][0-9]{0,17})")) {
      throw new NoteRefused("the proof does not say which entry it is about");
    }
    long index = Long.parseLong(lines.removeFirst().substring("index ".length()));
    try {
      List<byte[]> path = lines.stream().map(Base64.getDecoder()::decode).toList();
      return new InclusionProof(index, path, text.substring(blank + 2));
    } catch (IllegalArgumentException e) {
      throw new NoteRefused("a hash of the proof is not base64");
    }
  }

  /**
   * Checks that exactly these bytes are in the record that this key signed; returns the checkpoint
   * that says so.
   *
   * @throws NoteRefused when they are not, or the checkpoint is another's
   */
  public Checkpoint verify(byte[] leaf, VerifierKey key) {
    Checkpoint signed = Checkpoint.open(checkpoint, key);
    if (!Proofs.included(Hashes.leaf(leaf), index, signed.size(), signed.root(), path)) {
      throw new NoteRefused(
          "these bytes are not entry " + index + " of the record signed by " + key.name());
    }
    return signed;
  }
}
