package waymark.recruitment;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import waymark.ledger.feed.FeedHealth;
import waymark.ledger.feed.View;
import waymark.ledger.store.LedgerStore;

/** Healthy when the ledger answers and the directory has been read once to its end. */
@Component
class RecordHealth implements HealthIndicator {
  private final LedgerStore record;
  private final View directory;

  RecordHealth(LedgerStore record, View directory) {
    this.record = record;
    this.directory = directory;
  }

  @Override
  public Health health() {
    FeedHealth reader = directory.health();
    var health = directory.ready() && !reader.isRed() ? Health.up() : Health.outOfService();
    return health
        .withDetail("position", record.lastPosition())
        .withDetail("directory", reader.sentence())
        .build();
  }
}
