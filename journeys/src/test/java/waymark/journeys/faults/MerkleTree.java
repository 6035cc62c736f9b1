package waymark.journeys.faults;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * RFC 6962, section 2.1, as it stands there: plain, and nobody else's code. What is below a whole
 * power of two of leaves is the same in every larger tree, and is hashed once.
 */
final class MerkleTree {
  private final List<byte[]> leaves;
  private final Map<Range, byte[]> whole = new HashMap<>();

  /**
   * @param leaves their hashes
   */
  MerkleTree(List<byte[]> leaves) {
    this.leaves = leaves;
  }

  private record Range(int from, int size) {}

  /** The root over so many leaves, a power of two, of which the first is {@code index * size}. */
  byte[] whole(int index, int size) {
    return root(index * size, size);
  }

  static byte[] leaf(byte[] entry) {
    return sha256((byte) 0, entry, new byte[0]);
  }

  int size() {
    return leaves.size();
  }

  /** The root over the first so many leaves. */
  byte[] root(int size) {
    return size == 0 ? sha256().digest() : root(0, size);
  }

  private byte[] root(int from, int size) {
    if (size == 1) {
      return leaves.get(from);
    }
    if (Integer.bitCount(size) > 1) {
      return node(from, size);
    }
    var range = new Range(from, size);
    byte[] known = whole.get(range);
    if (known == null) {
      known = node(from, size);
      whole.put(range, known);
    }
    return known;
  }

  private byte[] node(int from, int size) {
    int split = Integer.highestOneBit(size - 1);
    return sha256((byte) 1, root(from, split), root(from + split, size - split));
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
