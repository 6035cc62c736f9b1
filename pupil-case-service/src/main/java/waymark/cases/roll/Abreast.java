package waymark.cases.roll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Does many things at once, so that the ledger can group what it writes; never more than a set
 * number.
 */
final class Abreast {
  /** The ledger's gain from grouping flattens beyond this. */
  private static final int IN_FLIGHT = 64;

  private Abreast() {}

  /**
   * Returns when all are done; the first failure is thrown, after the others have come to their
   * end.
   */
  static <T> void each(Collection<T> all, Consumer<T> work) {
    Semaphore places = new Semaphore(IN_FLIGHT);
    List<Future<?>> under = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (T one : all) {
        places.acquireUninterruptibly();
        under.add(
            threads.submit(() -> {
              try {
                work.accept(one);
              } finally {
                places.release();
              }
            }));
      }
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
