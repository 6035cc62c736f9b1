package waymark.reporting.register;

import java.time.Instant;

/**
 * A period, and the time during which the record said so: from the instant it was written down
 * (inclusive) to the instant something else was (exclusive). One list of segments answers today, as
 * at and as known at alike.
 */
public record Segment(Period period, Instant recordedFrom, Instant recordedTo) {
  /** What the record still says. */
  public static final Instant STILL = Instant.parse("9999-12-31T00:00:00Z");

  boolean stillSaid() {
    return recordedTo.equals(STILL);
  }

  Segment until(Instant instant) {
    return new Segment(period, recordedFrom, instant);
  }
}
