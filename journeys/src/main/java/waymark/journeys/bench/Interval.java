package waymark.journeys.bench;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Where a figure lies with 95 % confidence. */
record Interval(double low, double high) {
  private static final int RESAMPLES = 4_000;

  /**
   * Of the median, by the percentile bootstrap (Efron 1979): the medians of as many values drawn
   * again and again from these. The same values give the same interval.
   */
  static Interval ofMedian(List<Double> values) {
    var chance = RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(1979);
    var medians = new double[RESAMPLES];
    var drawn = new double[values.size()];
    for (int i = 0; i < RESAMPLES; i++) {
      for (int k = 0; k < drawn.length; k++) {
        drawn[k] = values.get(chance.nextInt(drawn.length));
      }
      medians[i] = Median.of(drawn);
    }
    Arrays.sort(medians);
    int tail = RESAMPLES / 40;
    return new Interval(medians[tail], medians[RESAMPLES - 1 - tail]);
  }
}
