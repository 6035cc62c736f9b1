package waymark.ledger.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collections under a number of their own, which are filled until they are put in place. Closed
 * before that, they are dropped, and none but they.
 */
final class Filling implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Filling.class);
  private static final Duration RENEWED = Claims.SILENCE.dividedBy(10);

  private final Claims claims;
  private final Leftovers leftovers;
  private final long number;
  private final Map<String, String> models = new TreeMap<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("feed-filling").daemon().factory());

  /**
   * Takes a number for one collection of each projection.
   *
   * @throws Overtaken where other read models were put in place than those known here
   */
  Filling(Claims claims, Leftovers leftovers, Place place, Collection<String> projections) {
    this.claims = claims;
    this.leftovers = leftovers;
    this.number = claims.take(place);
    projections.forEach(name -> models.put(name, Numbered.of(name, number)));
    // A version without claims may have left some under this number.
    models.values().forEach(leftovers::drop);
    timer.scheduleWithFixedDelay(
        this::renewed, RENEWED.toMillis(), RENEWED.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The collection of each projection. */
  Map<String, String> models() {
    return models;
  }

  long number() {
    return number;
  }

  private void renewed() {
    try {
      claims.renew(number);
    } catch (Throwable later) {
      LOG.debug("The claim on {} is renewed later: {}", models, later.toString());
    }
  }

  /** Whatever became of the write that puts them in place, it cannot succeed after this. */
  @Override
  public void close() {
    timer.shutdownNow();
    try {
      claims.end(number);
      claims.unused(models.values()).forEach(leftovers::drop);
    } catch (RuntimeException later) {
      LOG.warn("{} are dropped at a later start: {}", models.values(), later.toString());
    }
  }
}
