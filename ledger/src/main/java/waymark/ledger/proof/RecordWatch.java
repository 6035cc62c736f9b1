package waymark.ledger.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A ledger's own service checks the whole of it at an interval, as {@code ./waymark verify} does.
 * It changes nothing and stops nothing: while the record is in doubt, what is read from it is
 * marked, after a restart too: what was found is kept beside the checkpoints. The memory it takes
 * is that of {@link Verify}.
 *
 * <p>Not to have been able to look is no finding: the one before stands. But it is said.
 */
public final class RecordWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RecordWatch.class);

  /**
   * Leaves a service that starts to what has to be done first, and a check that could not be made
   * time until it is tried again.
   */
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private static final int INTERVALS = 3;

  private final RecordSource record;
  private final CheckpointFolder folder;
  private final Duration every;
  private final InstantSource clock;
  private final Object turn;
  private final Runnable first;
  private final Instant made;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("record-watch").daemon().factory());
  private volatile @Nullable Doubt doubt;
  private volatile @Nullable Instant completed;
  private volatile @Nullable Throwable hindrance;
  private volatile String found;

  /** How far a later check has to prove the record before what was found wrong is mended. */
  private long doubtful;

  /**
   * @param turn held while a check is made: the same for all ledgers of a service
   * @param first done before each check
   */
  RecordWatch(
      RecordSource record,
      CheckpointFolder folder,
      Duration every,
      InstantSource clock,
      Object turn,
      Runnable first) {
    this.record = record;
    this.folder = folder;
    this.every = every;
    this.clock = clock;
    this.turn = turn;
    this.first = first;
    this.made = clock.instant();
    Optional<KeptDoubt> kept = folder.doubt(made);
    this.doubt = kept.map(KeptDoubt::doubt).orElse(null);
    this.doubtful = kept.map(KeptDoubt::mendedAt).orElse(0L);
    this.found =
        kept.map(before -> before.doubt().sentence() + " ").orElse("")
            + "The record %s was not checked yet since this start.".formatted(record.ledger());
  }

  void start() {
    timer.schedule(this::goOn, soon(), TimeUnit.MILLISECONDS);
  }

  private void goOn() {
    try {
      tried();
    } finally {
      if (!timer.isShutdown()) {
        long pause = hindrance == null ? every.toMillis() : soon();
        timer.schedule(this::goOn, pause, TimeUnit.MILLISECONDS);
      }
    }
  }

  private long soon() {
    return Math.min(every.toMillis(), PAUSE.toMillis());
  }

  void tried() {
    synchronized (turn) {
      if (timer.isShutdown()) {
        return;
      }
      try {
        check();
        hindrance = null;
      } catch (Throwable e) {
        // Also an error: the schedule goes on, and memory may be there again.
        hindrance = e;
        if (!timer.isShutdown()) {
          LOG.error("The record {} was not checked, which is tried again.", ledger(), e);
        }
      }
    }
  }

  private void check() {
    if (doubt == null) {
      // Another process of the service may have found and kept one.
      folder
          .doubt(clock.instant())
          .ifPresent(kept -> {
            doubtful = kept.mendedAt();
            doubt = kept.doubt();
          });
    }
    first.run();
    Verdict verdict = Verify.of(record, folder.allGenerations(RecordTool.COMPARED), at -> {});
    Instant now = clock.instant();
    @Nullable Doubt before = doubt;
    if (!verdict.sound()) {
      LOG.error("{} What is read is marked as unverified.", verdict.sentence());
      Instant since = before == null ? now : before.since();
      doubtful = Math.max(doubtful, verdict.firstWrong());
      var wrong = new Doubt(since, verdict.firstWrong(), verdict.sentence());
      doubt = wrong;
      found = verdict.sentence();
      folder.doubt(new KeptDoubt(wrong, doubtful));
    } else if (before != null && verdict.proven() < doubtful) {
      found =
          before.sentence()
              + " Nothing wrong was found since, but no checkpoint proves position %d mended."
                  .formatted(doubtful);
    } else {
      folder.noDoubt();
      doubtful = 0;
      doubt = null;
      found = verdict.sentence();
    }
    completed = now;
  }

  /** The name of the ledger that is watched. */
  public String ledger() {
    return record.ledger();
  }

  /** What was found wrong; empty once a later check proved it mended. */
  public Optional<Doubt> doubt() {
    return Optional.ofNullable(doubt);
  }

  /** How long ago the last check was completed; where there was none, this start. */
  public Duration sinceCheck() {
    @Nullable Instant last = completed;
    return Duration.between(last == null ? made : last, clock.instant());
  }

  /** The last check could not be made, or none was completed for three intervals. */
  public boolean overdue() {
    return hindrance != null || sinceCheck().compareTo(every.multipliedBy(INTERVALS)) > 0;
  }

  /** What the last check found and when, and what came between since, in words. */
  public String sentence() {
    @Nullable Instant last = completed;
    @Nullable Throwable hindered = hindrance;
    String when =
        last == null ? "" : " Last checked at " + last.truncatedTo(ChronoUnit.SECONDS) + ".";
    String since =
        hindered != null
            ? " It could not be checked since, which is tried again: " + hindered
            : overdue() ? " No check was completed for three intervals." : "";
    return found + when + since;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
