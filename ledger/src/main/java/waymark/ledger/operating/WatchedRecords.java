package waymark.ledger.operating;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import waymark.ledger.proof.RecordWatch;

/**
 * Down while a ledger is not as it was recorded, out of service while that is not known, since it
 * was not checked when it should have been; of each it tells what the last check found. No part of
 * readiness: what can be read is still answered, marked.
 */
final class WatchedRecords implements HealthIndicator {
  private final Watches watches;

  WatchedRecords(Watches watches) {
    this.watches = watches;
  }

  @Override
  public Health health() {
    boolean doubted = watches.all().stream().anyMatch(watch -> watch.doubt().isPresent());
    boolean overdue = watches.all().stream().anyMatch(RecordWatch::overdue);
    Health.Builder health = doubted ? Health.down() : overdue ? Health.outOfService() : Health.up();
    for (RecordWatch watch : watches.all()) {
      health.withDetail(watch.ledger(), watch.sentence());
    }
    return health.build();
  }
}
