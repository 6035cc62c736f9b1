package waymark.notification;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.View;

/** Healthy when both topics have been read once to their end and go on being read. */
@Component
class FeedHealthIndicator implements HealthIndicator {
  private final View directory;
  private final Feed cases;

  FeedHealthIndicator(View directory, Feed cases) {
    this.directory = directory;
    this.cases = cases;
  }

  @Override
  public Health health() {
    var reads =
        directory.ready()
            && cases.ready()
            && !directory.health().isRed()
            && !cases.health().isRed();
    return (reads ? Health.up() : Health.outOfService())
        .withDetail("directory", directory.health().sentence())
        .withDetail("cases", cases.health().sentence())
        .build();
  }
}
