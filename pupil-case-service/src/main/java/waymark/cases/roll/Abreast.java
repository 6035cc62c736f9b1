package waymark.cases.roll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

/**
 * Does many things at once, so that the ledger can group what it writes; never more than a set
 * number.
 */
final class Abreast {
  /** The ledger's gain from grouping flattens beyond this. */
  private static final int IN_FLIGHT = 64;

  /** The system's own: virtual ones can keep each other from running for ever (JDK-8369238). */
  private static final ThreadFactory THREADS =
      Thread.ofPlatform().name("abreast-", 0).daemon().factory();

  private Abreast() {}

  /**
   * Returns when all are done; the first failure is thrown, after the others have come to their
   * end.
   */
  static <T> void each(Collection<T> all, Consumer<T> work) {
    List<Future<?>> under = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(IN_FLIGHT, THREADS)) {
      all.forEach(one -> under.add(threads.submit(() -> work.accept(one))));
    }
    for (Future<?> done : under) {
      try {
        done.get();
      } catch (ExecutionException failed) {
        throw failed.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(failed);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
