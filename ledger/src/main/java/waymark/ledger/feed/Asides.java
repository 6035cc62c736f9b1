package waymark.ledger.feed;

import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** What others want done on a reader's thread, between two batches. */
final class Asides {
  private final Queue<FutureTask<?>> asked = new ConcurrentLinkedQueue<>();
  private volatile boolean refused;

  <T> Future<T> ask(Callable<T> work) {
    var task = new FutureTask<>(work);
    asked.add(task);
    if (refused) {
      task.cancel(false);
    }
    return task;
  }

  void run() {
    for (FutureTask<?> task = asked.poll(); task != null; task = asked.poll()) {
      task.run();
    }
  }

  /** While the reader does not read, nothing is done between. */
  void refuse(boolean all) {
    refused = all;
    if (all) {
      asked.forEach(task -> task.cancel(false));
    }
  }
}
