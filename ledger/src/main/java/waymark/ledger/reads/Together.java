package waymark.ledger.reads;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One write for all who wait. Who finds nobody writing writes at once, without another thread; who
 * comes meanwhile waits, and the first of them writes for all of them next.
 */
final class Together<T> {
  private static final int MOST = 1_000;

  private final Consumer<List<T>> write;
  private final Queue<Waiting<T>> queue = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean busy = new AtomicBoolean();

  /**
   * @param write is never run twice at a time
   */
  Together(Consumer<List<T>> write) {
    this.write = write;
  }

  private static final class Waiting<T> {
    final T item;

    /** Completed with true where its turn to write has come, with false once it is written. */
    volatile CompletableFuture<Boolean> turn = new CompletableFuture<>();

    volatile boolean written;
    volatile @Nullable RuntimeException failure;

    Waiting(T item) {
      this.item = item;
    }
  }

  /**
   * Returns once it is written.
   *
   * @throws RuntimeException what the write failed with that it was in
   */
  void add(T item) {
    var own = new Waiting<>(item);
    queue.add(own);
    if (busy.compareAndSet(false, true)) {
      writeAndHandOn();
    }
    while (!own.written) {
      if (own.turn.join()) {
        own.turn = new CompletableFuture<>();
        writeAndHandOn();
      }
    }
    if (own.failure != null) {
      throw own.failure;
    }
  }

  private void writeAndHandOn() {
    List<Waiting<T>> batch = new ArrayList<>();
    for (Waiting<T> next; batch.size() < MOST && (next = queue.poll()) != null; ) {
      batch.add(next);
    }
    if (!batch.isEmpty()) {
      write(batch);
    }
    handOn();
  }

  /** To the first who waits; only while nobody else may take from the queue. */
  private void handOn() {
    do {
      Waiting<T> next = queue.peek();
      if (next != null) {
        next.turn.complete(true);
        return;
      }
      busy.set(false);
    } while (queue.peek() != null && busy.compareAndSet(false, true));
  }

  private void write(List<Waiting<T>> batch) {
    @Nullable RuntimeException failure = null;
    try {
      write.accept(batch.stream().map(each -> each.item).toList());
    } catch (RuntimeException e) {
      failure = e;
    } catch (Error e) {
      failure = new IllegalStateException(e);
    }
    for (Waiting<T> each : batch) {
      each.failure = failure;
      each.written = true;
      each.turn.complete(false);
    }
  }
}
