package waymark.ledger.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.store.LedgerStore;

/**
 * A ledger's own service checks the whole of it at an interval, as {@code ./waymark verify} does.
 * It changes nothing and stops nothing: while the record is in doubt, what is read from it is
 * marked. The memory it takes is that of {@link Verify}.
 */
public final class RecordWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RecordWatch.class);

  /** Leaves a service that starts to what has to be done first. */
  private static final Duration AFTER_START = Duration.ofMinutes(1);

  private final RecordSource record;
  private final CheckpointFolder folder;
  private final InstantSource clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("record-watch").daemon().factory());
  private volatile @Nullable Doubt doubt;
  private volatile String sentence;

  RecordWatch(LedgerStore ledger, CheckpointFolder folder, InstantSource clock) {
    this.record = new DatabaseSource(ledger);
    this.folder = folder;
    this.clock = clock;
    this.sentence = "The record " + ledger.name() + " was not checked yet since this start.";
  }

  void start(Duration every) {
    long first = Math.min(every.toMillis(), AFTER_START.toMillis());
    timer.scheduleWithFixedDelay(this::tried, first, every.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void tried() {
    try {
      check();
    } catch (RuntimeException e) {
      // Not to have been able to look is no finding: the one before stands.
      if (!timer.isShutdown()) {
        LOG.error(
            "The record {} was not checked, which is tried again: {}", ledger(), e.toString());
      }
    }
  }

  void check() {
    Verdict verdict = Verify.of(record, folder.allGenerations(RecordTool.COMPARED), at -> {});
    sentence = verdict.sentence();
    @Nullable Doubt before = doubt;
    if (verdict.sound()) {
      doubt = null;
    } else {
      LOG.error("{} What is read is marked as unverified.", verdict.sentence());
      Instant since = before == null ? clock.instant() : before.since();
      doubt = new Doubt(since, verdict.firstWrong(), verdict.sentence());
    }
  }

  /** The name of the ledger that is watched. */
  public String ledger() {
    return record.ledger();
  }

  /** What was found wrong at the last check; empty once a later one found it mended. */
  public Optional<Doubt> doubt() {
    return Optional.ofNullable(doubt);
  }

  /** What the last check found, in words. */
  public String sentence() {
    return sentence;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
