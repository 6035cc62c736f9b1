package waymark.cases.safeguarding.record;

import java.time.LocalDate;
import waymark.cases.pupil.Refused;

/** What has happened has not happened in the future. */
public final class DatePolicy {
  private DatePolicy() {}

  /**
   * @throws Refused {@code not-after-today} (422)
   */
  public static void notAfterToday(String pointer, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw Refused.invalid(
          "not-after-today", pointer, "This day lies in the future. Give the day it happened.");
    }
  }
}
