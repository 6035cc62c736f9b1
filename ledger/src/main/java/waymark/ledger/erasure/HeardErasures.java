package waymark.ledger.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.StoredCommit;

/**
 * Hears what the ledger announces of erasures, each process of a service for itself: what one of
 * them holds in memory another cannot drop, and {@link ErasureIndex} is read by whoever comes
 * first.
 */
final class HeardErasures {
  private static final int BATCH = 1_000;

  private final LedgerStore ledger;
  private final Steps steps;
  private final Subjects subjects;
  private long position;

  /** From now on. */
  HeardErasures(LedgerStore ledger, Steps steps, Subjects subjects) {
    this.ledger = ledger;
    this.steps = steps;
    this.subjects = subjects;
    this.position = ledger.lastPosition();
  }

  /**
   * Tells the keys that were announced as destroyed since it was asked last; where they could not
   * be dealt with, the next time again.
   */
  synchronized void next(Consumer<List<String>> told) {
    List<StoredCommit> commits = ledger.from(position + 1, BATCH);
    while (!commits.isEmpty()) {
      List<String> keys = new ArrayList<>();
      for (StoredCommit commit : commits) {
        for (NewEvent event : commit.read().events()) {
          if (event.type().equals(steps.erased())) {
            keys.add(subjects.of(commit.stream(), event));
            keys.addAll(subjects.with(event));
          }
        }
      }
      told.accept(keys);
      position = commits.getLast().position();
      commits = ledger.from(position + 1, BATCH);
    }
  }
}
