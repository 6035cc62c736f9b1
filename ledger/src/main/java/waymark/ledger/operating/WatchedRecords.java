package waymark.ledger.operating;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import waymark.ledger.proof.RecordWatch;

/**
 * Down while a ledger is not as it was recorded; of each it tells what the last check found. No
 * part of readiness: what can be read is still answered, marked.
 */
final class WatchedRecords implements HealthIndicator {
  private final Watches watches;

  WatchedRecords(Watches watches) {
    this.watches = watches;
  }

  @Override
  public Health health() {
    boolean sound = watches.all().stream().allMatch(watch -> watch.doubt().isEmpty());
    Health.Builder health = sound ? Health.up() : Health.down();
    for (RecordWatch watch : watches.all()) {
      health.withDetail(watch.ledger(), watch.sentence());
    }
    return health.build();
  }
}
