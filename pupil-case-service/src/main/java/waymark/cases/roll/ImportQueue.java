package waymark.cases.roll;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on imports one after another, in the background; takes up what a stop or a fault
 * interrupted, at start and every minute; and deletes staged files whose import has ended, or was
 * never run within a day.
 */
final class ImportQueue implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
  private static final Duration KEPT = Duration.ofHours(24);

  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("roll-import").daemon().factory());
  private final ImportRunner runner;
  private final ImportStreams streams;
  private final RollIndex index;
  private final Staging staging;
  private final Clock clock;

  ImportQueue(
      ImportRunner runner, ImportStreams streams, RollIndex index, Staging staging, Clock clock) {
    this.runner = runner;
    this.streams = streams;
    this.index = index;
    this.staging = staging;
    this.clock = clock;
  }

  /** Begins to watch over imports. */
  void start() {
    worker.execute(this::clearUnfinished);
    var _ = worker.scheduleWithFixedDelay(this::tidy, 0, 1, TimeUnit.MINUTES);
  }

  void add(UUID importId) {
    worker.execute(() -> work(importId));
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }

  private void tidy() {
    try {
      index.catchUp();
      index.underWay().forEach(this::work);
      for (Staging.Kept file : staging.kept()) {
        if (ended(file)) {
          staging.delete(file.importId());
        }
      }
    } catch (Throwable e) {
      // Also an error: whatever leaves this method ends the schedule for ever.
      LOG.warn(
          "Imports could not be looked after, and are again in a minute: {}",
          e.getClass().getSimpleName());
    }
  }

  private boolean ended(Staging.Kept file) {
    Instant dayAgo = clock.instant().minus(KEPT);
    Optional<ImportState> state = streams.find(file.importId());
    boolean wanted =
        state.map(s -> s.underWay() || s.status() == ImportState.Status.PREVIEW).orElse(true);
    boolean working = state.map(ImportState::underWay).orElse(false);
    return !wanted || !working && file.since().isBefore(dayAgo);
  }

  private void work(UUID importId) {
    try {
      runner.work(importId);
    } catch (RuntimeException e) {
      // Only the kind: a message may hold what was in the file.
      LOG.warn(
          "Import {} was interrupted by a {} and is taken up again.",
          importId,
          e.getClass().getSimpleName());
    }
  }

  private void clearUnfinished() {
    try {
      staging.clearUnfinished();
    } catch (IOException e) {
      LOG.warn("Half received files could not be deleted: {}", e.getClass().getSimpleName());
    }
  }
}
