package waymark.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells people, every second what has come: on a thread of its own, so that no mail server keeps
 * the feeds from being read.
 */
final class Telling implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
  private static final Duration EVERY = Duration.ofSeconds(1);

  private final WhoIsTold who;
  private final List<Uptake<?>> uptakes;
  private final DirectoryUptake directory;
  private final Courier courier;
  private final Deliveries deliveries;
  private final NoticeMeters meters;
  private final InstantSource clock = InstantSource.system();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("telling").daemon().factory());
  private volatile boolean hinders;

  Telling(
      WhoIsTold who,
      List<Uptake<?>> uptakes,
      DirectoryUptake directory,
      Courier courier,
      Deliveries deliveries,
      NoticeMeters meters) {
    this.who = who;
    this.uptakes = uptakes;
    this.directory = directory;
    this.courier = courier;
    this.deliveries = deliveries;
    this.meters = meters;
  }

  void start() {
    var _ =
        thread.scheduleWithFixedDelay(
            this::tried, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void tried() {
    try {
      Instant now = clock.instant();
      if (who.knowsTheLeads()) {
        who.again(now);
        uptakes.forEach(uptake -> uptake.takeUp(now));
        directory.takeUp(now);
        courier.sendDue(now);
      }
      meters.waiting(deliveries.count(Deliveries.WAITING));
      hinders = false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Throwable e) {
      // Also an error: whatever leaves this method ends the schedule for ever.
      hinders = true;
      LOG.warn(
          "Nobody could be told anything, which is tried again in a second: {}",
          e.getClass().getSimpleName());
    }
  }

  /** How it goes, for whoever looks after this service. */
  String sentence() {
    String noLead =
        meters.leaderless() == 0
            ? ""
            : " %d wait for a safeguarding lead at their school.".formatted(meters.leaderless());
    if (hinders) {
      return "degraded: the record of who is told cannot be read or written." + noLead;
    }
    return meters.waiting() == 0
        ? "all sent." + noLead
        : "degraded: %d wait to be sent and are tried again.".formatted(meters.waiting()) + noLead;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
