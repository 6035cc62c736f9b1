package waymark.ledger.proof;

import java.util.Arrays;
import java.util.Base64;

/** Text with signatures under it, in the format of C2SP signed-note. */
final class SignedNote {

  private static final String MARK = "\u2014 ";

  private SignedNote() {}

  /** Signs a text, which ends in a newline, under the key's name. */
  static String sign(String text, SigningKey key, String name) {
    byte[] signature = key.sign(text);
    byte[] box = Arrays.copyOf(key.verifier(name).id(), 4 + signature.length);
    System.arraycopy(signature, 0, box, 4, signature.length);
    return text + "\n" + MARK + name + " " + Base64.getEncoder().encodeToString(box) + "\n";
  }

  /**
   * The text, if this key signed it; signatures of others are passed over.
   *
   * @throws NoteRefused when the note is malformed, or this key did not sign it
   */
  static String open(String note, VerifierKey key) {
    int blank = note.lastIndexOf("\n\n");
    if (blank < 0 || !note.endsWith("\n") || note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new NoteRefused("this is not a signed note");
    }
    String text = note.substring(0, blank + 1);
    boolean signed = false;
    for (String line : note.substring(blank + 2).split("\n")) {
      String[] parts = line.split(" ");
      if (parts.length != 3 || !line.startsWith(MARK)) {
        throw new NoteRefused("this is not a signature line: " + line);
      }
      byte[] box = decoded(parts[2]);
      if (parts[1].equals(key.name()) && Arrays.equals(Arrays.copyOf(box, 4), key.id())) {
        if (!key.verifies(text, Arrays.copyOfRange(box, 4, box.length))) {
          throw new NoteRefused("the signature of " + key.name() + " does not belong to this text");
        }
        signed = true;
      }
    }
    if (!signed) {
      throw new NoteRefused("the key " + key + " did not sign this");
    }
    return text;
  }

  private static byte[] decoded(String base64) {
    try {
      byte[] box = Base64.getDecoder().decode(base64);
      if (box.length > 4) {
        return box;
      }
    } catch (IllegalArgumentException e) {
      throw new NoteRefused("a signature is not base64");
    }
    throw new NoteRefused("a signature is too short");
  }
}
