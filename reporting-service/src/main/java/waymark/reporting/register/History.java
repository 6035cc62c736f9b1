package waymark.reporting.register;

import static java.util.Collections.unmodifiableList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A pupil's standing through time, as the facts known at one moment tell it: corrections applied,
 * then in the order in which things happened, whatever the order in which they were written down.
 * What happened before a fact that is added is not folded again; a correction, which may change
 * anything, is folded from the beginning.
 *
 * @param happened the facts that stand, as they happened
 * @param standings where the pupil stood after each of them
 * @param periods in order, without overlap, none where the pupil is nowhere
 * @param entries when the register entries among them began
 * @param settled no correction speaks of a message that is still to come
 */
public record History(
    List<Fact> happened,
    List<Standing> standings,
    List<Period> periods,
    Beginnings entries,
    boolean settled) {
  private static final Comparator<Fact> AS_IT_HAPPENED =
      Comparator.comparing(Fact::on).thenComparing(Fact::seq);

  /**
   * @param facts in the order of their seq: all that was known at the moment asked about
   */
  public static History of(List<Fact> facts) {
    var standing = Corrections.standing(facts);
    var entries = new Beginnings(standing);
    var happened = standing.stream().map(entries::notBefore).sorted(AS_IT_HAPPENED).toList();
    var nothing = new History(happened, List.of(), List.of(), entries, Corrections.settled(facts));
    return nothing.folded(0, new ArrayList<>());
  }

  /**
   * With a fact more, whose seq is higher than that of all others.
   *
   * @param all the facts with this one, asked for only where it changes what is said by others
   */
  public History and(Fact fact, Supplier<List<Fact>> all) {
    if (!settled || !entries.leaveOthersBy(fact)) {
      return of(all.get());
    }
    int at = happened.size();
    while (at > 0 && happened.get(at - 1).on().isAfter(fact.on())) {
      at--;
    }
    var more = new ArrayList<>(happened);
    more.add(at, fact);
    return new History(
            unmodifiableList(more), standings.subList(0, at), periods, entries.and(fact), true)
        .folded(at, until(fact.on()));
  }

  /**
   * The pupil's school, or the last they left; also one that they joined and left within a day,
   * which no period tells of. None where nothing that was said of a school still stands.
   */
  public @Nullable UUID lastSchool() {
    return standings.reversed().stream()
        .map(Standing::school)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private History folded(int from, ArrayList<Period> told) {
    var after = new ArrayList<>(standings);
    var now = from == 0 ? Standing.NOWHERE : after.getLast();
    for (int i = from; i < happened.size(); i++) {
      now = now.after(happened.get(i));
      after.add(now);
      var on = happened.get(i).on();
      var to = i + 1 < happened.size() ? happened.get(i + 1).on() : Period.OPEN;
      if (on.isBefore(to)) add(told, on, to, now);
    }
    return new History(happened, unmodifiableList(after), unmodifiableList(told), entries, settled);
  }

  /** The periods that begin before a date, and end by then. */
  private ArrayList<Period> until(LocalDate date) {
    int kept = periods.size();
    while (kept > 0 && !periods.get(kept - 1).from().isBefore(date)) {
      kept--;
    }
    var before = new ArrayList<>(periods.subList(0, kept));
    if (kept > 0 && before.getLast().to().isAfter(date)) {
      var last = before.removeLast();
      before.add(new Period(last.from(), date, last.standing()));
    }
    return before;
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
