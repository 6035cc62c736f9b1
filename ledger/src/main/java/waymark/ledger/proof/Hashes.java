package waymark.ledger.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of RFC 6962, section 2.1: of a leaf, a node, the empty tree. SHA-256, 32 bytes. */
public final class Hashes {

  static final int BYTES = 32;

  private Hashes() {}

  public static byte[] leaf(byte[] entry) {
    MessageDigest sha = sha256();
    // One byte in front tells leaves from nodes; otherwise a node could be passed off as a leaf.
    sha.update((byte) 0);
    return sha.digest(entry);
  }

  public static byte[] node(byte[] left, byte[] right) {
    MessageDigest sha = sha256();
    sha.update((byte) 1);
    sha.update(left);
    return sha.digest(right);
  }

  public static byte[] emptyTree() {
    return sha256().digest();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
