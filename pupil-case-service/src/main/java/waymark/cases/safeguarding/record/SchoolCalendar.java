package waymark.cases.safeguarding.record;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import waymark.cases.pupil.Code;
import waymark.cases.pupil.PolicyInForce;

/**
 * Which days count, by the trust's policy data: bank holidays as dates, and terms as {@code
 * <first>-to-<last>}. Where no terms are known every working day counts as a school day.
 */
public record SchoolCalendar(Set<LocalDate> bankHolidays, List<Term> terms) {
  public static final String BANK_HOLIDAYS = "bank-holidays";
  public static final String TERM_DATES = "term-dates";
  private static final String TO = "-to-";

  /** From the first school day of a term, or half of one, to its last. */
  public record Term(LocalDate first, LocalDate last) {
    boolean holds(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  public SchoolCalendar {
    bankHolidays = Set.copyOf(bankHolidays);
    terms = List.copyOf(terms);
  }

  /** As the policy of that day says. A value that is no date is passed over, not guessed at. */
  public static SchoolCalendar on(PolicyInForce policy, LocalDate day) {
    Set<LocalDate> off = new HashSet<>();
    for (Code code : policy.codes(BANK_HOLIDAYS, day)) {
      Dates.read(code.code()).ifPresent(off::add);
    }
    List<Term> terms = new ArrayList<>();
    for (Code code : policy.codes(TERM_DATES, day)) {
      String[] ends = code.code().split(TO, 2);
      if (ends.length == 2) {
        Dates.read(ends[0])
            .ifPresent(
                first -> Dates.read(ends[1]).ifPresent(last -> terms.add(new Term(first, last))));
      }
    }
    return new SchoolCalendar(off, terms);
  }

  /** Monday to Friday, but no bank holiday: when children's social care and police answer. */
  public boolean working(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !bankHolidays.contains(day);
  }

  /** The first day of a term, or of half of one. */
  public boolean begins(LocalDate day) {
    return terms.stream().anyMatch(term -> term.first().equals(day));
  }

  /** A working day within a term; beyond the last term that is known, any working day. */
  public boolean school(LocalDate day) {
    boolean known = terms.stream().anyMatch(term -> !term.last().isBefore(day));
    return working(day) && (!known || terms.stream().anyMatch(term -> term.holds(day)));
  }
}
