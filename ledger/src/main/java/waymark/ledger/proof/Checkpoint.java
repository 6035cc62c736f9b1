package waymark.ledger.proof;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What the record was at one moment (C2SP tlog-checkpoint): whose, how long, and the root over all
 * of it.
 *
 * @param origin the ledger's id, such as {@code demo/cases/1}
 * @param size how many commits
 * @param root 32 bytes
 */
public record Checkpoint(String origin, long size, byte[] root) {

  private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

  /** The text that is signed: three lines. */
  String text() {
    return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
  }

  String signedBy(SigningKey key) {
    return SignedNote.sign(text(), key, origin);
  }

  /**
   * Reads a signed checkpoint of the record that the key is named for.
   *
   * @throws NoteRefused when it is malformed, not signed by this key, or of another record: one key
   *     signs those of several, and what says for which stands outside the signed text
   */
  public static Checkpoint open(String note, VerifierKey key) {
    return open(note, key, key.name());
  }

  /** The same, of a record whose name is another than the key's. */
  static Checkpoint open(String note, VerifierKey key, String origin) {
    String[] lines = SignedNote.open(note, key).split("\n");
    if (lines.length < 3 || lines[0].isEmpty() || !SIZE.matcher(lines[1]).matches()) {
      throw new NoteRefused("this is not a checkpoint");
    }
    if (!lines[0].equals(origin)) {
      throw new NoteRefused("the checkpoint is of %s, not of %s".formatted(lines[0], origin));
    }
    byte[] root = decoded(lines[2]);
    if (root.length != Hashes.BYTES) {
      throw new NoteRefused("the checkpoint's root is not a SHA-256 hash");
    }
    return new Checkpoint(lines[0], Long.parseLong(lines[1]), root);
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new NoteRefused("the checkpoint's root is not base64");
    }
  }
}
