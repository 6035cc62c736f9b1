package waymark.ledger.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Does things side by side that do not touch each other. */
final class Abreast {
  private Abreast() {}

  /**
   * Returns when all are done. Where there is only one, it is done here.
   *
   * @throws RuntimeException the first that was thrown; the others are done nevertheless
   */
  static void all(List<? extends Runnable> things, Executor executor) {
    if (things.size() == 1) {
      things.getFirst().run();
      return;
    }
    List<CompletableFuture<?>> running = new ArrayList<>();
    things.forEach(thing -> running.add(CompletableFuture.runAsync(thing, executor)));
    try {
      CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException why ? why : failed;
    }
  }
}
