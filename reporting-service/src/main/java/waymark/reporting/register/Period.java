package waymark.reporting.register;

import java.time.LocalDate;

/** A pupil's standing from a school date (inclusive) to another (exclusive). */
public record Period(LocalDate from, LocalDate to, Standing standing) {
  /** The end of a period that has none yet. */
  public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);
}
