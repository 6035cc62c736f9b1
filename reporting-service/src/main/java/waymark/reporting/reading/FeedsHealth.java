package waymark.reporting.reading;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.FeedHealth;
import waymark.ledger.feed.View;

/** Up while every reader reads, and each has once caught up; each tells its own sentence. */
@Component
class FeedsHealth implements HealthIndicator {
  private final Feed cases;
  private final List<View> views;

  FeedsHealth(Feed cases, List<View> views) {
    this.cases = cases;
    this.views = views;
  }

  @Override
  public Health health() {
    List<FeedHealth> all =
        Stream.concat(Stream.of(cases.health()), views.stream().map(View::health)).toList();
    boolean caughtUp = cases.ready() && views.stream().allMatch(View::ready);
    boolean reads = all.stream().noneMatch(FeedHealth::isRed);
    Health.Builder health = reads && caughtUp ? Health.up() : Health.down();
    all.forEach(each -> health.withDetail(each.reader(), each));
    return health.build();
  }
}
