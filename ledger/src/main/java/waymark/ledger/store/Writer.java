package waymark.ledger.store;

import com.mongodb.MongoException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that numbers commits and sends them. Whatever waits goes as one ordered insert;
 * the next goes only when this one is settled, since two in flight would leave a gap for ever where
 * the first meets a conflict.
 */
final class Writer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
  private static final int MOST_COMMITS = 1_000;
  private static final int MOST_BYTES = 8 << 20;
  private static final int MOST_WAITING = 10_000;
  private static final long CLOSES_WITHIN = Duration.ofSeconds(10).toMillis();

  private final Commits commits;
  private final InstantSource clock;
  private final Runnable committed;
  private final BlockingQueue<Draft> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final Thread thread;
  private volatile Head head;
  private volatile boolean closing;
  private volatile boolean givenUp;

  Writer(String ledger, Commits commits, InstantSource clock, Runnable committed) {
    this.commits = commits;
    this.clock = clock;
    this.committed = committed;
    head = commits.head();
    thread = Thread.ofPlatform().name("ledger-" + ledger).daemon().start(this::run);
  }

  /** The newest commit this writer has stored or met. */
  Head head() {
    return head;
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

  private void run() {
    while (!closing || !waiting.isEmpty()) {
      List<Draft> drafts = drain();
      try {
        if (!drafts.isEmpty()) {
          store(drafts);
        }
      } catch (RuntimeException e) {
        LOG.error("Commits were left unsettled", e);
        drafts.forEach(d -> d.outcome.completeExceptionally(new LedgerUnavailable(e.toString())));
      }
    }
  }

  private List<Draft> drain() {
    var drafts = new ArrayList<Draft>();
    try {
      Draft next = waiting.poll(100, java.util.concurrent.TimeUnit.MILLISECONDS);
      long bytes = 0;
      while (next != null) {
        drafts.add(next);
        bytes += next.size();
        Draft following = waiting.peek();
        boolean fits =
            following != null
                && drafts.size() < MOST_COMMITS
                && bytes + following.size() <= MOST_BYTES;
        next = fits ? waiting.poll() : null;
      }
    } catch (InterruptedException e) {
      closing = true;
    }
    return drafts;
  }

  private void store(List<Draft> drafts) {
    List<Numbered> batch = number(drafts);
    while (!batch.isEmpty()) {
      List<Numbered> sent = batch;
      CrashPoint.reached("store.before-append");
      int stored = untilAnswered(() -> commits.insert(sent));
      CrashPoint.reached("store.after-append");
      acknowledge(batch.subList(0, stored));
      batch = batch.subList(stored, batch.size());
      if (!batch.isEmpty()) {
        batch = judge(batch);
      }
    }
  }

  private List<Numbered> number(List<Draft> drafts) {
    Instant now = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    Instant recordedAt = now.isBefore(head.recordedAt()) ? head.recordedAt() : now;
    var numbered = new ArrayList<Numbered>(drafts.size());
    long position = head.position();
    for (Draft draft : drafts) {
      numbered.add(new Numbered(draft, ++position, recordedAt, draft.leaf(recordedAt)));
    }
    return numbered;
  }

  private void acknowledge(List<Numbered> stored) {
    if (stored.isEmpty()) {
      return;
    }
    head = new Head(stored.getLast().position(), stored.getLast().recordedAt());
    stored.forEach(n ->
        n.draft().outcome.complete(new Appended(n.position(), n.draft().commit.answer(), false)));
    committed.run();
  }

  /** Settles why the first of these met a duplicate; gives what is to be sent next. */
  private List<Numbered> judge(List<Numbered> batch) {
    Numbered first = batch.getFirst();
    NewCommit wanted = first.draft().commit;
    List<StoredCommit> rivals = untilAnswered(() -> commits.rivals(first));
    // The command first: one stored under a lost reply is no conflict.
    for (StoredCommit rival : rivals) {
      if (rival.commandId().equals(wanted.commandId())) {
        if (rival.position() == first.position() && Arrays.equals(rival.leaf(), first.leaf())) {
          return confirm(batch);
        }
        Leaf recorded = rival.read();
        if (recorded.requestHash().equals(wanted.requestHash())) {
          first.draft().outcome.complete(new Appended(rival.position(), recorded.answer(), true));
        } else {
          first.draft().outcome.completeExceptionally(new CommandMismatch(wanted.commandId()));
        }
        return renumber(batch.subList(1, batch.size()));
      }
    }
    for (StoredCommit rival : rivals) {
      if (rival.stream().equals(wanted.stream()) && rival.firstSeq() == wanted.firstSeq()) {
        first
            .draft()
            .outcome
            .completeExceptionally(new StreamConflict(wanted.stream(), wanted.firstSeq()));
        return renumber(batch.subList(1, batch.size()));
      }
    }
    if (rivals.isEmpty()) {
      return batch; // Seen by the insert, not yet by a majority: nothing is settled, so send again.
    }
    head = untilAnswered(commits::head);
    return renumber(batch);
  }

  /** An earlier attempt, whose reply was lost, has stored at least the first of these. */
  private List<Numbered> confirm(List<Numbered> batch) {
    List<StoredCommit> found =
        untilAnswered(() -> commits.from(batch.getFirst().position(), batch.size()));
    int own = 0;
    while (own < found.size()
        && found.get(own).position() == batch.get(own).position()
        && Arrays.equals(found.get(own).leaf(), batch.get(own).leaf())) {
      own++;
    }
    acknowledge(batch.subList(0, own));
    return batch.subList(own, batch.size());
  }

  private List<Numbered> renumber(List<Numbered> batch) {
    return number(batch.stream().map(Numbered::draft).toList());
  }

  /** Asks the same again until there is an answer: not knowing is never taken for one. */
  private <T> T untilAnswered(Supplier<T> question) {
    for (long pause = 20; ; pause = Math.min(2 * pause, 1_000)) {
      try {
        return question.get();
      } catch (MongoException e) {
        LOG.warn("The ledger's database gave no definite answer, asking again: {}", e.toString());
        if (givenUp) {
          throw new LedgerUnavailable("The ledger was closed while its database did not answer.");
        }
        LockSupport.parkNanos(Duration.ofMillis(pause).toNanos());
      }
    }
  }

  /** Settles what waits, for as long as the database answers. */
  @Override
  public void close() {
    closing = true;
    try {
      thread.join(CLOSES_WITHIN);
      givenUp = true;
      thread.join(CLOSES_WITHIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    waiting.forEach(
        d -> d.outcome.completeExceptionally(new LedgerUnavailable("The ledger was closed.")));
  }
}
