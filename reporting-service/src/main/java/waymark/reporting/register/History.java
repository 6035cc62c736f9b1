package waymark.reporting.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import waymark.reporting.register.Fact.ParentsTold;
import waymark.reporting.register.Fact.Placed;

/**
 * A pupil's standing through time, as the facts known at one moment tell it: corrections applied,
 * then in the order in which things happened, whatever the order in which they were written down.
 */
final class History {
  private static final Comparator<Fact> AS_IT_HAPPENED =
      Comparator.comparing(Fact::on).thenComparing(Fact::seq);

  private History() {}

  /**
   * @param facts in the order of their seq: all that was known at the moment asked about
   * @return periods in order, without overlap, none where the pupil is nowhere
   */
  static List<Period> of(List<Fact> facts) {
    var standing = Corrections.standing(facts);
    var began = beginnings(standing);
    var happened =
        standing.stream().map(f -> notBeforeItsEntry(f, began)).sorted(AS_IT_HAPPENED).toList();
    var periods = new ArrayList<Period>();
    var now = Standing.NOWHERE;
    for (int i = 0; i < happened.size(); i++) {
      now = now.after(happened.get(i));
      var from = happened.get(i).on();
      var to = i + 1 < happened.size() ? happened.get(i + 1).on() : Period.OPEN;
      if (from.isBefore(to)) add(periods, from, to, now);
    }
    return List.copyOf(periods);
  }

  private static Map<UUID, LocalDate> beginnings(List<Fact> standing) {
    Map<UUID, LocalDate> began = new HashMap<>();
    for (Fact fact : standing) {
      if (fact instanceof Placed placed) {
        began.putIfAbsent(placed.entry(), placed.on());
      }
    }
    return began;
  }

  /** Parents told before the entry began are told of it from its first day on. */
  private static Fact notBeforeItsEntry(Fact fact, Map<UUID, LocalDate> beginnings) {
    if (!(fact instanceof ParentsTold told)) return fact;
    var began = beginnings.get(told.entry());
    return began != null && began.isAfter(told.on())
        ? new ParentsTold(told.seq(), began, told.entry(), told.told())
        : fact;
  }

  private static void add(List<Period> periods, LocalDate from, LocalDate to, Standing now) {
    var last = periods.isEmpty() ? null : periods.getLast();
    if (last != null && last.to().equals(from) && last.standing().equals(now)) {
      periods.set(periods.size() - 1, new Period(last.from(), to, now));
    } else if (now.school() != null || now.open()) {
      periods.add(new Period(from, to, now));
    }
  }
}
