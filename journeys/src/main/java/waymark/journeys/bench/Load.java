package waymark.journeys.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * So many callers, each asking again as soon as it is answered.
 *
 * @param during how long one measurement takes
 */
public record Load(int callers, Duration during) {

  /** Runs this, and counts what was answered in the time. The first failure ends it. */
  public Measured run(Asking asking) throws Exception {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(callers)) {
      Callable<long[]> caller =
          () -> {
            start.await();
            return askAgainAndAgain(asking);
          };
      var all = IntStream.range(0, callers).mapToObj(i -> threads.submit(caller)).toList();
      start.countDown();
      long[] took = {};
      for (Future<long[]> each : all) {
        long[] more = each.get();
        took = Arrays.copyOf(took, took.length + more.length);
        System.arraycopy(more, 0, took, took.length - more.length, more.length);
      }
      return Measured.of(took.length / (during.toNanos() / 1e9), took);
    }
  }

  /** Nanoseconds of each answer that came in time. */
  private long[] askAgainAndAgain(Asking asking) throws Exception {
    var took = new long[256];
    int answers = 0;
    long asked = System.nanoTime();
    long end = asked + during.toNanos();
    while (asked < end) {
      asking.once();
      long answered = System.nanoTime();
      if (answered <= end) {
        took = answers < took.length ? took : Arrays.copyOf(took, 2 * answers);
        took[answers++] = answered - asked;
      }
      asked = answered;
    }
    return Arrays.copyOf(took, answers);
  }
}
