package waymark.journeys.bench.visible;

import java.util.UUID;
import waymark.journeys.bench.append.RealCommit;
import waymark.ledger.store.NewCommit;

/**
 * Commands of a trust's cases in turn: every stream takes one at each turn round, so that none
 * waits for itself and a reader meets rows it has as well as new ones.
 */
final class Cases {
  private static final int STREAMS = 2_000;
  private final UUID[] pupils = new UUID[STREAMS];
  private long made;

  /** The next commit: of a stream that is new in the first turn, else the next of an old one. */
  NewCommit next() {
    int turn = Math.toIntExact(made % STREAMS);
    long seq = made++ / STREAMS;
    if (seq == 0) {
      pupils[turn] = UUID.randomUUID();
    }
    var commit = RealCommit.next();
    return new NewCommit(
        commit.commandId(),
        commit.requestHash(),
        commit.actor(),
        "pupil:" + pupils[turn],
        seq,
        commit.answer(),
        commit.events());
  }
}
