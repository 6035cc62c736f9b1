package waymark.cases.privacy;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.cases.privacy.HoldsUnderWay.UnderWay;
import waymark.cases.pupil.NoSuchPupil;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.Problem;
import waymark.ledger.store.CommandOrigin;

/**
 * Lifts, at start and every minute, the holds of requests that a crash left without their second
 * step: a request of which nothing was recorded, or one that is closed. A request that is open
 * keeps its hold.
 */
final class LeftHolds implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LeftHolds.class);
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final SubjectAccessDesk desk;
  private final RequestHolds holds;
  private final HoldsUnderWay underWay;
  private final Clock clock;
  private final Duration patience;
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("left-holds").daemon().factory());

  /**
   * @param patience after which nobody is at work any more on what was begun
   */
  LeftHolds(
      SubjectAccessDesk desk,
      RequestHolds holds,
      HoldsUnderWay underWay,
      Clock clock,
      Duration patience) {
    this.desk = desk;
    this.holds = holds;
    this.underWay = underWay;
    this.clock = clock;
    this.patience = patience;
  }

  void start() {
    var _ =
        rounds.scheduleWithFixedDelay(this::lookRound, 0, AGAIN.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void lookRound() {
    try {
      underWay.left(clock.instant().minus(patience)).forEach(this::lookAfter);
    } catch (Throwable e) {
      // Also an error: whatever leaves this method ends the schedule for ever.
      LOG.warn(
          "Holds of requests could not be looked after, and are again in a minute: {}",
          e.getClass().getSimpleName());
    }
  }

  /** Again does no harm. */
  void lookAfter(UnderWay begun) {
    switch (desk.stage(begun.request())) {
      case NONE -> {
        underWay.giveUp(begun.request());
        lift(begun);
        underWay.settled(begun.request());
      }
      case SENT, REFUSED -> {
        lift(begun);
        underWay.done(begun.request());
      }
      case RECEIVED, GATHERING, IN_REDACTION, APPROVED -> underWay.done(begun.request());
    }
  }

  private void lift(UnderWay begun) {
    String request = begun.request().toString();
    var origin = new CommandOrigin(CommandIds.of("left-hold", request), request, begun.actor());
    try {
      holds.lift(begun.subject(), begun.request(), origin);
    } catch (NoSuchPupil | Problem neverPlaced) {
      LOG.debug("No hold of {} was ever placed", request);
    }
  }

  @Override
  public void close() {
    rounds.shutdownNow();
  }
}
