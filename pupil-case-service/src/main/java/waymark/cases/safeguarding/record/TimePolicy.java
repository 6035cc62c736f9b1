package waymark.cases.safeguarding.record;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.SchoolDay;

/**
 * A time of day at which something happened is one that clocks in London have shown on that day.
 */
public final class TimePolicy {
  /** So far a watch may be ahead of ours. */
  static final Duration AHEAD = Duration.ofMinutes(5);

  private TimePolicy() {}

  /**
   * @throws Refused {@code time-on-the-clock} or {@code not-after-now} (422)
   */
  public static void hasBeen(String pointer, LocalDate day, LocalTime time, Instant now) {
    Instant then =
        SchoolDay.when(day.atTime(time))
            .orElseThrow(() ->
                Refused.invalid(
                    "time-on-the-clock",
                    pointer,
                    "The clocks went forward past this time. Give the one they showed, or none."));
    if (then.isAfter(now.plus(AHEAD))) {
      throw Refused.invalid(
          "not-after-now",
          pointer,
          "This time is still to come. Give the time it happened, or leave it out.");
    }
  }
}
