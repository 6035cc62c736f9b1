package waymark.journeys.bench;

import java.util.Arrays;

/**
 * What one side did in one round.
 *
 * @param perSecond how much was done in a second
 * @param p50 milliseconds within which half of it was answered
 * @param p99 milliseconds within which 99 in 100 were answered
 */
public record Measured(double perSecond, double p50, double p99) {

  /** From the nanoseconds each answer took; they are sorted in place. */
  public static Measured of(double perSecond, long[] nanoseconds) {
    Arrays.sort(nanoseconds);
    return new Measured(perSecond, quantile(nanoseconds, 0.5), quantile(nanoseconds, 0.99));
  }

  /** The smallest of which at least this share of all is not larger. */
  private static double quantile(long[] sorted, double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
  }
}
