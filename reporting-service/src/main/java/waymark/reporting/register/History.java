package waymark.reporting.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pupil's standing through time, as the facts known at one moment tell it: corrections applied,
 * then in the order in which things happened, whatever the order in which they were written down.
 */
public final class History {
  private static final Comparator<Fact> AS_IT_HAPPENED =
      Comparator.comparing(Fact::on).thenComparing(Fact::seq);

  private History() {}

  /**
   * @param facts in the order of their seq: all that was known at the moment asked about
   * @return periods in order, without overlap, none where the pupil is nowhere
   */
  static List<Period> of(List<Fact> facts) {
    var happened = happened(facts);
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

  /**
   * The pupil's school, or the last they left; also one that they joined and left within a day,
   * which no period tells of. None where nothing that was said of a school still stands.
   *
   * @param facts in the order of their seq
   */
  public static @Nullable UUID lastSchool(List<Fact> facts) {
    UUID last = null;
    var now = Standing.NOWHERE;
    for (Fact fact : happened(facts)) {
      now = now.after(fact);
      last = now.school() == null ? last : now.school();
    }
    return last;
  }

  private static List<Fact> happened(List<Fact> facts) {
    var standing = Corrections.standing(facts);
    var entries = new Beginnings(standing);
    return standing.stream().map(entries::notBefore).sorted(AS_IT_HAPPENED).toList();
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
