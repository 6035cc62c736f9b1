package waymark.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree that is only ever appended to and keeps one hash for each set bit of its size: at most 64,
 * whatever its size.
 */
public final class CompactRange {

  private final List<byte[]> peaks = new ArrayList<>();
  private long size;

  public void append(byte[] leafHash) {
    byte[] hash = leafHash;
    for (long bits = size; (bits & 1) == 1; bits >>= 1) {
      hash = Hashes.node(peaks.removeLast(), hash);
    }
    peaks.add(hash);
    size++;
  }

  public long size() {
    return size;
  }

  public byte[] root() {
    if (peaks.isEmpty()) {
      return Hashes.emptyTree();
    }
    byte[] root = peaks.getLast();
    for (int i = peaks.size() - 2; i >= 0; i--) {
      root = Hashes.node(peaks.get(i), root);
    }
    return root;
  }
}
