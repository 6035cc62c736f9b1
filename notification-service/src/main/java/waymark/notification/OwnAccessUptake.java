package waymark.notification;

import java.time.Instant;
import java.util.HashMap;

/** Notes who is told of a change to their own access. What was taken up is so once. */
final class OwnAccessUptake {
  private final OwnAccessChanges changes;
  private final Told told;
  private final Deliveries deliveries;

  OwnAccessUptake(OwnAccessChanges changes, Told told, Deliveries deliveries) {
    this.changes = changes;
    this.told = told;
    this.deliveries = deliveries;
  }

  /** Takes up what has come since it was last called. */
  void takeUp(Instant now) {
    var marks = new HashMap<String, Mark>();
    for (var next = changes.first(); next.isPresent(); next = changes.first()) {
      OwnAccess change = next.get();
      Mark mark = marks.computeIfAbsent(change.ledger(), ledger -> told.of(ledger, now));
      // Also what was set aside and came again behind others; to note it twice changes nothing.
      boolean ahead = change.position() > mark.position();
      boolean recent = NoticePolicy.isNews(change.recordedAt(), now);
      if ((ahead || recent) && NoticePolicy.isNews(change.recordedAt(), mark.firstStart())) {
        deliveries.due(change.owed(), change.person(), now);
      }
      if (ahead) {
        told.upTo(change.ledger(), change.position());
      }
      changes.done();
    }
  }
}
