package waymark.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** School dates are dates in Europe/London; what was written down has instants in UTC. */
public final class SchoolTime {
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private SchoolTime() {}

  public static LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(LONDON));
  }

  public static Instant startOf(LocalDate date) {
    return date.atStartOfDay(LONDON).toInstant();
  }

  /** The last millisecond of a school date. */
  public static Instant endOf(LocalDate date) {
    return date.plusDays(1).atStartOfDay(LONDON).toInstant().minusMillis(1);
  }
}
