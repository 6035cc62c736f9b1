package waymark.ledger.proof;

import java.util.Arrays;
import java.util.List;

/** The root of the tree over leaves that are at hand. */
public final class Roots {

  private Roots() {}

  public static byte[] of(List<byte[]> leaves) {
    var range = new CompactRange();
    leaves.forEach(leaf -> range.append(Hashes.leaf(leaf)));
    return range.root();
  }

  /** The same by RFC 6962's own words (section 2.1), to compare. */
  public static byte[] byDefinition(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      return Hashes.emptyTree();
    }
    if (leaves.size() == 1) {
      return Hashes.leaf(leaves.getFirst());
    }
    int split = Integer.highestOneBit(leaves.size() - 1);
    return Hashes.node(
        byDefinition(leaves.subList(0, split)), byDefinition(leaves.subList(split, leaves.size())));
  }

  public static boolean agree(List<byte[]> leaves) {
    return Arrays.equals(of(leaves), byDefinition(leaves));
  }
}
