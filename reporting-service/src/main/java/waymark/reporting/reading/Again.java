package waymark.reporting.reading;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Does something now and again after each pause, whatever becomes of it; from when the service is
 * put together, so that it meets nothing half made. Once stopped it can be started again.
 */
final class Again implements SmartLifecycle {
  private final String name;
  private final Duration pause;
  private final Runnable work;
  private volatile @Nullable ScheduledExecutorService timer;

  /**
   * @param name of its thread
   */
  Again(String name, Duration pause, Runnable work) {
    this.name = name;
    this.pause = pause;
    this.work = work;
  }

  @Override
  public void start() {
    var begun =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name(name).daemon().factory());
    begun.scheduleWithFixedDelay(this::tried, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    timer = begun;
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
    var begun = timer;
    timer = null;
    if (begun != null) {
      begun.shutdownNow();
    }
  }

  @Override
  public boolean isRunning() {
    return timer != null;
  }
}
