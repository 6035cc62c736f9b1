package waymark.cases.privacy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * By when a request is answered: UK GDPR, Article 12(3), counted as the Information Commissioner
 * counts it.
 */
public final class SubjectAccessClock {
  private SubjectAccessClock() {}

  /**
   * So many calendar months later: the same day, or the last day of a month that has no such day;
   * where that is no working day, the next one.
   *
   * @param from when the request was received, or who is asking was confirmed if later
   * @param bankHoliday whether a day is one
   */
  public static LocalDate due(LocalDate from, int months, Predicate<LocalDate> bankHoliday) {
    LocalDate day = from.plusMonths(months);
    while (isWeekend(day) || bankHoliday.test(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
