package waymark.journeys.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A checkpoint that was exported, read and verified by the public formats (C2SP signed-note and
 * tlog-checkpoint, Ed25519) with nothing but the JDK.
 *
 * @param size how many commits were signed
 * @param root over them
 */
record SignedRoot(String origin, int size, byte[] root) {
  private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

  /**
   * Of a note, if this key signed it.
   *
   * @param vkey {@code name+id+key}
   * @throws IllegalArgumentException where it did not, or where either is malformed
   */
  static SignedRoot open(String note, String vkey) {
    String[] lines = text(note, vkey).split("\n");
    return new SignedRoot(
        lines[0], Integer.parseInt(lines[1]), Base64.getDecoder().decode(lines[2]));
  }

  /**
   * What is signed by a note, if this key signed it.
   *
   * @param vkey {@code name+id+key}
   * @throws IllegalArgumentException where it did not, or where either is malformed
   */
  static String text(String note, String vkey) {
    String[] key = vkey.strip().split("\\+", 3);
    byte[] typed = Base64.getDecoder().decode(key[2]);
    byte[] id = Arrays.copyOf(sha256(key[0] + "\n", typed), 4);
    require(HexFormat.of().formatHex(id).equals(key[1]), "the key's id is not its own");
    int blank = note.indexOf("\n\n");
    require(blank > 0, "it is no note");
    String text = note.substring(0, blank + 1);
    String mark = "\u2014 " + key[0] + " ";
    boolean signed =
        note.substring(blank + 2)
            .lines()
            .filter(line -> line.startsWith(mark))
            .map(line -> Base64.getDecoder().decode(line.substring(mark.length())))
            .anyMatch(
                box -> Arrays.equals(id, Arrays.copyOf(box, 4)) && verifies(typed, text, box));
    require(signed, "the key did not sign it");
    return text;
  }

  private static boolean verifies(byte[] typed, String text, byte[] box) {
    try {
      byte[] key = Arrays.copyOf(ED25519, ED25519.length + 32);
      System.arraycopy(typed, 1, key, ED25519.length, 32);
      var check = Signature.getInstance("Ed25519");
      check.initVerify(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
      check.update(text.getBytes(UTF_8));
      return check.verify(box, 4, box.length - 4);
    } catch (GeneralSecurityException notThisKeys) {
      return false;
    }
  }

  private static byte[] sha256(String first, byte[] then) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(first.getBytes(UTF_8));
      return sha.digest(then);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
