package waymark.cases.pupil;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** School dates are dates in Europe/London, whatever the server's clock shows. */
public final class SchoolDay {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private SchoolDay() {}

  public static LocalDate of(Instant instant) {
    return LocalDate.ofInstant(instant, LONDON);
  }
}
