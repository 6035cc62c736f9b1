package waymark.ledger.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One grant as it was decided, and as it was decided otherwise later: what it says now, and what it
 * let somebody do while it said something else.
 *
 * @param decided in the order in which they were written down, at least one
 */
record GrantHistory(List<Decided> decided) {

  /** What a grant said from an instant on. */
  record Decided(Grant grant, Instant recordedAt) {}

  GrantHistory {
    decided = List.copyOf(decided);
  }

  static GrantHistory of(Grant grant, Instant recordedAt) {
    return new GrantHistory(List.of(new Decided(grant, recordedAt)));
  }

  /** What it says now. */
  Grant now() {
    return decided.getLast().grant();
  }

  /** Decided otherwise; what was written down before the newest is known already. */
  GrantHistory with(UnaryOperator<Grant> change, Instant recordedAt) {
    var last = decided.getLast();
    var changed = change.apply(last.grant());
    if (recordedAt.isBefore(last.recordedAt()) || changed.equals(last.grant())) {
      return this;
    }
    List<Decided> more = new ArrayList<>(decided);
    more.add(new Decided(changed, recordedAt));
    return new GrantHistory(more);
  }

  /**
   * The grant in each wording that held on the day and had been written down, and not yet changed,
   * at some moment between the two instants.
   */
  Stream<Grant> heldOn(LocalDate day, Instant from, Instant to) {
    List<Grant> held = new ArrayList<>();
    for (int i = 0; i < decided.size(); i++) {
      boolean began = decided.get(i).recordedAt().isBefore(to);
      boolean ended = i + 1 < decided.size() && !decided.get(i + 1).recordedAt().isAfter(from);
      if (began && !ended && decided.get(i).grant().holdsOn(day)) {
        held.add(decided.get(i).grant());
      }
    }
    return held.stream();
  }
}
