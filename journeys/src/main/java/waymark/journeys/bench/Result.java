package waymark.journeys.bench;

import java.util.List;

/**
 * What a row came to: Waymark as a multiple of the baseline.
 *
 * @param ratio median of all rounds' ratios
 * @param low lower end of the median's 95 % interval
 * @param high upper end of the median's 95 % interval
 */
public record Result(String name, double ratio, double low, double high) {

  /** From the rounds' ratios, at least one. */
  static Result of(String name, List<Double> ratios) {
    Interval interval = Interval.ofMedian(ratios);
    return new Result(name, Median.of(ratios), interval.low(), interval.high());
  }

  /** How many of all did what they should: Wilson's interval, which is good near 1. */
  static Result ofShare(String name, long some, long all) {
    double share = (double) some / all;
    double z2 = 1.96 * 1.96;
    double middle = (share + z2 / (2 * all)) / (1 + z2 / all);
    double half =
        Math.sqrt(z2 * (share * (1 - share) / all + z2 / (4.0 * all * all))) / (1 + z2 / all);
    return new Result(name, share, middle - half, Math.min(1, middle + half));
  }

  /** Whether this row may decide about the others: the baseline must be worth itself. */
  boolean tells() {
    return ratio >= 0.93 && ratio <= 1.07;
  }
}
