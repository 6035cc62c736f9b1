package waymark.journeys.faults;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** RFC 6962, section 2.1, as it stands there: slow, plain, and nobody else's code. */
final class MerkleTree {
  private MerkleTree() {}

  static byte[] leaf(byte[] entry) {
    return sha256((byte) 0, entry, new byte[0]);
  }

  /** The root over leaf hashes. */
  static byte[] root(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      return sha256().digest();
    }
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int split = Integer.highestOneBit(leaves.size() - 1);
    return sha256(
        (byte) 1, root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
  }

  private static byte[] sha256(byte kind, byte[] first, byte[] second) {
    MessageDigest sha = sha256();
    sha.update(kind);
    sha.update(first);
    return sha.digest(second);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
