package waymark.ledger.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import waymark.ledger.store.Appended;

/** What callers were told, to be held against the record. */
final class Told {

  final Map<UUID, Appended> recorded = new HashMap<>();
  final Set<UUID> refused = new HashSet<>();
  private int callers;

  Told(int callers) {
    this.callers = callers;
  }

  void recorded(UUID id, Appended answer) {
    Appended before = recorded.putIfAbsent(id, answer);
    if (before != null
        && (before.position() != answer.position() || !before.answer().equals(answer.answer()))) {
      throw new Violation("Command %s was answered %s, then %s".formatted(id, before, answer));
    }
  }

  /** Every attempt was refused for certain: it must not be in the record. */
  void refused(UUID id) {
    refused.add(id);
  }

  void done() {
    callers--;
  }

  boolean all() {
    return callers == 0;
  }
}
