package waymark.ledger.store;

import com.mongodb.MongoException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Numbers commits and sends them, one ordered insert at a time. The next goes only when this one is
 * settled: with two in flight, a conflict in the first would leave a gap for ever.
 */
final class Sequencer {

  private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

  private final Commits commits;
  private final InstantSource clock;
  private final Runnable committed;
  private final Consumer<Duration> pause;
  private volatile Head head;
  private volatile boolean givenUp;

  /**
   * A sequencer that goes on after the newest commit.
   *
   * @param committed run after each insert that stored something
   */
  Sequencer(Commits commits, InstantSource clock, Runnable committed) {
    this(commits, clock, committed, pause -> LockSupport.parkNanos(pause.toNanos()));
  }

  /** With another way to let time pass between two attempts. */
  Sequencer(Commits commits, InstantSource clock, Runnable committed, Consumer<Duration> pause) {
    this.commits = commits;
    this.clock = clock;
    this.committed = committed;
    this.pause = pause;
    head = commits.head();
  }

  /** The newest commit this process has stored or met. */
  Head head() {
    return head;
  }

  /** Ends the wait for a database that does not answer. */
  void giveUp() {
    givenUp = true;
  }

  /** Settles each of these: stored, replayed or refused. Returns when all of them are. */
  void store(List<Draft> drafts) {
    List<Numbered> batch = number(drafts);
    while (!batch.isEmpty()) {
      List<Numbered> sent = batch;
      CrashPoint.reached("store.before-append", commits.ledger());
      int stored = untilAnswered(() -> commits.insert(sent));
      CrashPoint.reached("store.after-append", commits.ledger());
      acknowledge(batch.subList(0, stored));
      List<Numbered> left = batch.subList(stored, batch.size());
      batch = left.isEmpty() ? left : judge(left);
    }
  }

  private List<Numbered> number(List<Draft> drafts) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant recordedAt = now.isBefore(head.recordedAt()) ? head.recordedAt() : now;
    var numbered = new ArrayList<Numbered>(drafts.size());
    for (Draft draft : drafts) {
      long position = head.position() + numbered.size() + 1;
      numbered.add(new Numbered(draft, position, recordedAt, draft.leaf(recordedAt)));
    }
    return numbered;
  }

  private List<Numbered> renumber(List<Numbered> batch) {
    return number(batch.stream().map(Numbered::draft).toList());
  }

  private void acknowledge(List<Numbered> stored) {
    if (!stored.isEmpty()) {
      head = new Head(stored.getLast().position(), stored.getLast().recordedAt());
      stored.forEach(Numbered::acknowledge);
      committed.run();
    }
  }

  /**
   * Settles why the first of these met a duplicate; gives what is to be sent next. Its command is
   * looked for before anything else: one stored under a lost reply is no conflict.
   *
   * @throws CommitAltered where what stands at its position is no commit
   */
  private List<Numbered> judge(List<Numbered> batch) {
    Numbered first = batch.getFirst();
    List<Numbered> others = batch.subList(1, batch.size());
    List<StoredCommit> rivals = untilAnswered(() -> commits.rivals(first));
    for (StoredCommit rival : rivals) {
      if (first.is(rival)) {
        return confirm(batch);
      }
      if (first.hasCommandOf(rival)) {
        first.replay(rival);
        return renumber(others);
      }
    }
    if (rivals.stream().anyMatch(rival -> rival.position() > head.position())) {
      goOnAfter(rivals); // Another writer was first.
    }
    if (rivals.stream().anyMatch(first::hasPlaceInStreamOf)) {
      first.conflict();
      return renumber(others);
    }
    // Met by the insert but not yet at majority: not settled, so the same again.
    return rivals.isEmpty() ? batch : renumber(batch);
  }

  private void goOnAfter(List<StoredCommit> rivals) {
    for (StoredCommit rival : rivals) {
      if (rival.position() == head.position() + 1) {
        head.then(rival);
      }
    }
    head = untilAnswered(() -> commits.head());
  }

  /** An attempt whose reply was lost has stored the first of these; perhaps more. */
  private List<Numbered> confirm(List<Numbered> batch) {
    int own = untilAnswered(() -> commits.stored(batch));
    acknowledge(batch.subList(0, own));
    return batch.subList(own, batch.size());
  }

  /** Asks the same again until there is an answer: not knowing is never taken for one. */
  private <T> T untilAnswered(Supplier<T> question) {
    for (Duration next = FIRST_PAUSE; ; next = next.multipliedBy(2)) {
      try {
        return question.get();
      } catch (MongoException e) {
        if (givenUp) {
          throw new LedgerUnavailable("The ledger was closed while its database did not answer.");
        }
        LOG.warn("The ledger's database gave no definite answer, asking again: {}", e.toString());
        next = next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
        pause.accept(next);
      }
    }
  }
}
