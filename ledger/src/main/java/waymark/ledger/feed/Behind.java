package waymark.ledger.feed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Does on other threads what a reader need not wait for, and waits where it must. */
interface Behind extends Executor {

  /** Returns when it is done. */
  default void await(CompletableFuture<Void> done) {
    done.join();
  }
}
