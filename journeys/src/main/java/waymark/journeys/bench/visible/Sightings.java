package waymark.journeys.bench.visible;

import java.util.Arrays;

/** When each number of a row of numbers was first seen; they are seen in their order. */
final class Sightings {
  private final long first;
  private long[] at = new long[1024];
  private int seen;

  /**
   * @param first the number before the first that will be seen
   */
  Sightings(long first) {
    this.first = first;
  }

  /** All up to this one have been seen by now. */
  synchronized void upTo(long number) {
    long now = System.nanoTime();
    int count = Math.toIntExact(number - first);
    if (count > at.length) {
      at = Arrays.copyOf(at, 2 * count);
    }
    while (seen < count) {
      at[seen++] = now;
    }
    notifyAll();
  }

  /** Waits until it has been seen; gives the {@link System#nanoTime} of it. */
  synchronized long of(long number) {
    try {
      while (seen < number - first) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
    return at[Math.toIntExact(number - first - 1)];
  }
}
