package waymark.cases.directory;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import waymark.ledger.feed.FeedHealth;
import waymark.ledger.feed.View;

/**
 * Whether this service knows its people and policy: until the directory has been read once, it can
 * let nobody in.
 */
@Component
class DirectoryHealth implements HealthIndicator {
  private final View topic;

  DirectoryHealth(View directoryTopic) {
    this.topic = directoryTopic;
  }

  @Override
  public Health health() {
    FeedHealth health = topic.health();
    Health.Builder answer =
        health.isRed() ? Health.down() : topic.ready() ? Health.up() : Health.outOfService();
    return answer
        .withDetail("position", health.position())
        .withDetail("is", health.sentence())
        .build();
  }
}
