package waymark.recruitment.candidate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * By when a request is answered: UK GDPR, Article 12(3), counted as the Information Commissioner
 * counts it.
 */
public final class CandidateAccessClock {
  private CandidateAccessClock() {}

  /**
   * So many calendar months later: the same day, or the last day of a month that has no such day;
   * where that is no working day, the next one.
   *
   * @param from when the request was received, or who is asking was confirmed if later
   * @param holidays the bank holidays
   */
  public static LocalDate due(LocalDate from, int months, Set<LocalDate> holidays) {
    LocalDate day = from.plusMonths(months);
    while (isWeekend(day) || holidays.contains(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
