package waymark.cases.pupil;

import java.time.LocalDate;

/** When a record need not be kept any more. */
public final class YearsKept {
  private YearsKept() {}

  /**
   * The first day on which it need not be. A period that would end on a 29 February there is none
   * of ends on 1 March: nothing is kept a day too short.
   */
  public static LocalDate endOn(LocalDate from, int years) {
    LocalDate end = from.plusYears(years);
    return end.getDayOfMonth() < from.getDayOfMonth() ? end.plusDays(1) : end;
  }
}
