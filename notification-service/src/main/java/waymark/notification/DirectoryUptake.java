package waymark.notification;

import java.time.Instant;
import java.util.HashMap;

/**
 * Notes who is told of a change to their own access, and who of an erasure to decide. What was
 * taken up is so once.
 */
final class DirectoryUptake {
  private final DirectoryNews changes;
  private final Told told;
  private final Deliveries deliveries;
  private final WhoIsTold who;

  DirectoryUptake(DirectoryNews changes, Told told, Deliveries deliveries, WhoIsTold who) {
    this.changes = changes;
    this.told = told;
    this.deliveries = deliveries;
    this.who = who;
  }

  /** Takes up what has come since it was last called. */
  void takeUp(Instant now) {
    var marks = new HashMap<String, Mark>();
    for (var next = changes.first(); next.isPresent(); next = changes.first()) {
      DirectoryChange change = next.get();
      Mark mark = marks.computeIfAbsent(change.ledger(), ledger -> told.of(ledger, now));
      // Also what was set aside and came again behind others; to note it twice changes nothing.
      boolean ahead = change.position() > mark.position();
      boolean recent = NoticePolicy.isNews(change.recordedAt(), now);
      if ((ahead || recent) && NoticePolicy.isNews(change.recordedAt(), mark.firstStart())) {
        note(change, now);
      }
      if (ahead) {
        told.upTo(change.ledger(), change.position());
      }
      changes.done();
    }
  }

  private void note(DirectoryChange change, Instant now) {
    switch (change) {
      case OwnAccess own -> deliveries.due(own.owed(), own.person(), now);
      case StaffErasure erasure -> who.note(erasure.owed(), now);
    }
  }
}
