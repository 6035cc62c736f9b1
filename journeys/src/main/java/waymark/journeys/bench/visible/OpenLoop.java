package waymark.journeys.bench.visible;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import waymark.journeys.bench.Measured;

/**
 * Asks at a fixed rate, whatever the answers. Each wait counts from when the question was due, so
 * that a slow answer is not hidden by the questions it kept from being asked.
 */
record OpenLoop(int perSecond, Duration during) {

  /** How many are asked each time. */
  int questions() {
    return Math.toIntExact(perSecond * during.toMillis() / 1000);
  }

  Measured run(AskedPath path) throws Exception {
    int questions = questions();
    long begin = askAll(path);
    long[] shown = path.shown(questions);
    long[] took = IntStream.range(0, questions).mapToLong(i -> shown[i] - due(begin, i)).toArray();
    return Measured.of(perSecond, took);
  }

  /** Gives the {@link System#nanoTime} at which it began. */
  long askAll(AskedPath path) {
    int questions = questions();
    long begin = System.nanoTime();
    for (int i = 0; i < questions; i++) {
      for (long left; (left = due(begin, i) - System.nanoTime()) > 0; ) {
        LockSupport.parkNanos(left);
      }
      path.ask(i);
    }
    return begin;
  }

  /** When the question of this number was to be asked. */
  long due(long begin, int number) {
    return begin + number * 1_000_000_000L / perSecond;
  }
}
