package waymark.reporting.reading;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/**
 * Does something now and again after each pause, whatever becomes of it; from when the service is
 * put together, so that it meets nothing half made.
 */
final class Again implements SmartLifecycle {
  private final ScheduledExecutorService timer;
  private final Duration pause;
  private final Runnable work;
  private volatile boolean begun;

  /**
   * @param name of its thread
   */
  Again(String name, Duration pause, Runnable work) {
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name(name).daemon().factory());
    this.pause = pause;
    this.work = work;
  }

  @Override
  public void start() {
    begun = true;
    timer.scheduleWithFixedDelay(this::tried, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void tried() {
    try {
      work.run();
    } catch (Throwable notDone) {
      // Its own health says so. Also an error: whatever leaves here ends the schedule for ever.
    }
  }

  @Override
  public void stop() {
    timer.shutdownNow();
    begun = false;
  }

  @Override
  public boolean isRunning() {
    return begun;
  }
}
