package waymark.cases.register;

import java.time.LocalDate;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.Refused;

/** What has happened lies between the pupil's birth and today. */
public final class SchoolDatePolicy {
  private SchoolDatePolicy() {}

  /**
   * @param pointer the JSON pointer of the field that carried the date
   * @throws Refused {@code not-after-today} or {@code not-before-birth}
   */
  public static void happened(LocalDate day, LocalDate today, Enrolment pupil, String pointer) {
    if (day.isAfter(today)) {
      throw Refused.invalid(
          "not-after-today",
          pointer,
          "The date is in the future. Give the day on which it happened.");
    }
    if (pupil.dateOfBirth().isAfter(day)) {
      throw Refused.invalid(
          "not-before-birth", pointer, "The date is before the pupil was born. Check the year.");
    }
  }
}
