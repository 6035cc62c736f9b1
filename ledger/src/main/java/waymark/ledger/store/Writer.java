package waymark.ledger.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that writes: whatever waits when it comes round goes together. */
final class Writer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
  private static final int MOST_COMMITS = 1_000;
  private static final int MOST_BYTES = 8 << 20;
  private static final int MOST_WAITING = 10_000;
  private static final Duration CLOSES_WITHIN = Duration.ofSeconds(5);

  private final Sequencer sequencer;
  private final Function<CommitAltered, LedgerException> strange;
  private final BlockingQueue<Draft> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final Thread thread;
  private volatile boolean closing;

  /**
   * @param strange deals with what stands where the next commit belongs and is none; gives what the
   *     commands that wait are refused with
   */
  Writer(String ledger, Sequencer sequencer, Function<CommitAltered, LedgerException> strange) {
    this.sequencer = sequencer;
    this.strange = strange;
    thread = Thread.ofPlatform().name("ledger-" + ledger).daemon().start(this::run);
  }

  void add(Draft draft) {
    if (closing || !waiting.offer(draft)) {
      throw new LedgerUnavailable(
          closing ? "The ledger is being closed." : "More commands wait than can be recorded.");
    }
    if (closing && waiting.remove(draft)) {
      throw new LedgerUnavailable("The ledger is being closed.");
    }
  }

  int waiting() {
    return waiting.size();
  }

  private void run() {
    while (!closing || !waiting.isEmpty()) {
      List<Draft> drafts = new ArrayList<>();
      try {
        drain(drafts);
        if (!drafts.isEmpty()) {
          sequencer.store(drafts);
        }
      } catch (Throwable e) {
        // Also an error: whatever leaves this loop ends the only thread that writes.
        LOG.error("Commits were left unsettled", e);
        LedgerException refused = refusal(e);
        drafts.forEach(draft -> draft.fail(refused));
      }
    }
  }

  private LedgerException refusal(Throwable failed) {
    try {
      if (failed instanceof CommitAltered altered) {
        return strange.apply(altered);
      }
    } catch (Throwable e) {
      LOG.error("It is not known what stands at the ledger's end", e);
    }
    return new LedgerUnavailable("It failed: " + failed.getMessage());
  }

  private void drain(List<Draft> drafts) {
    try {
      @Nullable Draft next = waiting.poll(100, MILLISECONDS);
      for (long bytes = 0; next != null; next = fits(drafts, bytes) ? waiting.poll() : null) {
        drafts.add(next);
        bytes += next.size();
      }
    } catch (InterruptedException e) {
      closing = true;
    }
  }

  private boolean fits(List<Draft> drafts, long bytes) {
    @Nullable Draft next = waiting.peek();
    return next != null && drafts.size() < MOST_COMMITS && bytes + next.size() <= MOST_BYTES;
  }

  /** Settles what waits, for as long as the database answers. */
  @Override
  public void close() {
    closing = true;
    try {
      if (!thread.join(CLOSES_WITHIN)) {
        sequencer.giveUp();
        thread.join(Commits.ANSWERS_WITHIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    waiting.forEach(draft -> draft.fail(new LedgerUnavailable("The ledger was closed.")));
  }
}
