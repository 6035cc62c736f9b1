package waymark.ledger.proof;

import java.util.Arrays;
import java.util.List;

/** A growing tree that is compared with each checkpoint as it passes its size. */
final class CheckedRange {

  private final CompactRange range = new CompactRange();
  private final List<Checkpoint> checkpoints;
  private int next;
  private long proven;
  private long refuted;

  /**
   * @param checkpoints by size
   */
  CheckedRange(List<Checkpoint> checkpoints) {
    this.checkpoints = checkpoints;
  }

  void append(byte[] leafHash) {
    range.append(leafHash);
    while (next < checkpoints.size() && checkpoints.get(next).size() == range.size()) {
      if (!Arrays.equals(checkpoints.get(next).root(), range.root())) {
        refuted = refuted == 0 ? range.size() : refuted;
      } else if (refuted == 0) {
        proven = range.size();
      }
      next++;
    }
  }

  long size() {
    return range.size();
  }

  /** The size of the last checkpoint it agreed with, before any that it did not. */
  long proven() {
    return proven;
  }

  /** The size of the first checkpoint it did not agree with; 0 for none. */
  long refuted() {
    return refuted;
  }
}
