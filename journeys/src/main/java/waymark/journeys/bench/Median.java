package waymark.journeys.bench;

import java.util.Arrays;
import java.util.Collection;

/** The middle one, or half-way between the two in the middle. */
final class Median {
  private Median() {}

  static double of(Collection<Double> values) {
    return of(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Sorts in place. */
  static double of(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("Nothing was measured.");
    }
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}
