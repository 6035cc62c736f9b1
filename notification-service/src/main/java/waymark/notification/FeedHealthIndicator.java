package waymark.notification;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.View;

/**
 * Healthy when all topics have been read once to their end and go on being read. E-mails that wait
 * for their server are said and no reason to restart anything.
 */
@Component
class FeedHealthIndicator implements HealthIndicator {
  private final View directory;
  private final Feed cases;
  private final Feed safeguarding;
  private final Telling telling;

  FeedHealthIndicator(View directory, Feed cases, Feed safeguarding, Telling telling) {
    this.directory = directory;
    this.cases = cases;
    this.safeguarding = safeguarding;
    this.telling = telling;
  }

  @Override
  public Health health() {
    var reads =
        directory.ready() && !directory.health().isRed() && reads(cases) && reads(safeguarding);
    return (reads ? Health.up() : Health.outOfService())
        .withDetail("directory", directory.health().sentence())
        .withDetail("cases", cases.health().sentence())
        .withDetail("safeguarding", safeguarding.health().sentence())
        .withDetail("notices", telling.sentence())
        .build();
  }

  private static boolean reads(Feed feed) {
    return feed.ready() && !feed.health().isRed();
  }
}
