package waymark.cases.safeguarding.reading;

import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import waymark.ledger.store.StoredCommit;

/**
 * How far the index has followed its ledger.
 *
 * @param round another each time that all begins anew
 * @param hash of the commit at that position
 */
record IndexProgress(long round, long position, String hash, int shape) {
  /** Counted up when the documents hold something else than those that an older program made. */
  private static final int SHAPE = 8;

  static IndexProgress of(@Nullable Document stored) {
    Document found = Objects.requireNonNullElseGet(stored, Document::new);
    return new IndexProgress(
        found.get("round", 0L),
        found.get("position", 0L),
        found.get("hash", ""),
        found.get("shape", stored == null ? SHAPE : 0));
  }

  /** Whether these, which begin where it ended, are of the ledger that was, and in this shape. */
  boolean continues(List<StoredCommit> commits) {
    return shape == SHAPE
        && (position == 0
            || (!commits.isEmpty()
                && commits.getFirst().position() == position
                && commits.getFirst().hash().equals(hash)));
  }

  IndexProgress anotherRound() {
    return new IndexProgress(round + 1, 0, "", SHAPE);
  }

  IndexProgress at(StoredCommit last) {
    return new IndexProgress(round, last.position(), last.hash(), SHAPE);
  }
}
