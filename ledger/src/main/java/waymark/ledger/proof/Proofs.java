package waymark.ledger.proof;

import java.util.Arrays;
import java.util.List;

/** Checks proofs without the tree, by the algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2. */
public final class Proofs {

  private Proofs() {}

  /** Whether a leaf's hash is at {@code index} in the tree of that size and root. */
  public static boolean included(
      byte[] leafHash, long index, long size, byte[] root, List<byte[]> path) {
    if (index < 0 || index >= size) {
      return false;
    }
    long leaf = index;
    long last = size - 1;
    byte[] hash = leafHash;
    for (byte[] sibling : path) {
      if (last == 0) {
        return false;
      }
      if ((leaf & 1) == 1 || leaf == last) {
        hash = Hashes.node(sibling, hash);
        while ((leaf & 1) == 0 && leaf != 0) {
          leaf >>= 1;
          last >>= 1;
        }
      } else {
        hash = Hashes.node(hash, sibling);
      }
      leaf >>= 1;
      last >>= 1;
    }
    return last == 0 && Arrays.equals(hash, root);
  }

  /**
   * Whether the earlier tree is a beginning of the later one: nothing in it was altered, removed or
   * moved.
   */
  public static boolean extended(
      long earlierSize, byte[] earlierRoot, long laterSize, byte[] laterRoot, List<byte[]> proof) {
    if (earlierSize > laterSize) {
      return false;
    }
    if (earlierSize == laterSize) {
      return proof.isEmpty() && Arrays.equals(earlierRoot, laterRoot);
    }
    if (earlierSize == 0) {
      return proof.isEmpty() && Arrays.equals(earlierRoot, Hashes.emptyTree());
    }
    boolean whole = Long.bitCount(earlierSize) == 1;
    if (!whole && proof.isEmpty()) {
      return false;
    }
    long node = earlierSize - 1;
    long last = laterSize - 1;
    while ((node & 1) == 1) {
      node >>= 1;
      last >>= 1;
    }
    byte[] earlier = whole ? earlierRoot : proof.getFirst();
    byte[] later = earlier;
    for (byte[] hash : whole ? proof : proof.subList(1, proof.size())) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        earlier = Hashes.node(hash, earlier);
        later = Hashes.node(hash, later);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        later = Hashes.node(later, hash);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && Arrays.equals(earlier, earlierRoot) && Arrays.equals(later, laterRoot);
  }
}
