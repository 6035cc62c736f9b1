package waymark.reporting.reading;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something now and again after each pause, whatever becomes of it. */
final class Again implements AutoCloseable {
  private final ScheduledExecutorService timer;

  /**
   * @param name of its thread
   */
  Again(String name, Duration pause, Runnable work) {
    timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name(name).daemon().factory());
    timer.scheduleWithFixedDelay(() -> tried(work), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void tried(Runnable work) {
    try {
      work.run();
    } catch (Throwable notDone) {
      // Its own health says so. Also an error: whatever leaves here ends the schedule for ever.
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
