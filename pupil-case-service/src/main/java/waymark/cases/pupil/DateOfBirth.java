package waymark.cases.pupil;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date of birth; {@code date} is null where the key is gone. */
public record DateOfBirth(@Nullable LocalDate date) {
  /** What is read where the key is gone. */
  public static final DateOfBirth UNAVAILABLE = new DateOfBirth(null);

  /** Nobody older than this is on a school's roll. */
  private static final int OLDEST_YEARS = 30;

  /**
   * @throws InvalidValue when the date is after {@code today} or more than 30 years before it
   */
  public static DateOfBirth of(LocalDate date, LocalDate today) {
    if (date.isAfter(today)) {
      throw new InvalidValue("The date of birth is in the future. Check the year.");
    }
    if (date.isBefore(today.minusYears(OLDEST_YEARS))) {
      throw new InvalidValue("The date of birth is more than 30 years ago. Check the year.");
    }
    return new DateOfBirth(date);
  }

  /** Whether {@code day} is known to come before birth. */
  public boolean isAfter(LocalDate day) {
    return date != null && date.isAfter(day);
  }
}
