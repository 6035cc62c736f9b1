package waymark.cases.pupil;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** School dates are dates in Europe/London, whatever the server's clock shows. */
public final class SchoolDay {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private SchoolDay() {}

  public static LocalDate of(Instant instant) {
    return LocalDate.ofInstant(instant, LONDON);
  }

  /** When clocks first showed this; empty where they went forward past it. */
  public static Optional<Instant> when(LocalDateTime shown) {
    return LONDON.getRules().getValidOffsets(shown).stream().findFirst().map(shown::toInstant);
  }
}
