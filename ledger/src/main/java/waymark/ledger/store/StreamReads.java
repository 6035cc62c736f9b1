package waymark.ledger.store;

import com.mongodb.MongoInterruptedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads of streams, many with one question: what is asked while questions are under way goes
 * together in the next. Nobody gets the answer to a question that began before they asked. Whoever
 * comes when nothing is under way asks for themselves, on their own thread.
 */
final class StreamReads {

  /** At once, so that one long stream does not hold up all others. */
  private static final int QUESTIONS = 2;

  private static final int MOST_STREAMS = 64;

  private final Function<Collection<String>, List<StoredCommit>> commits;
  private final Queue<Asked> waiting = new ConcurrentLinkedQueue<>();
  private final Semaphore turns = new Semaphore(QUESTIONS);

  /**
   * @param commits gives the commits of several streams, those of each in order
   */
  StreamReads(Function<Collection<String>, List<StoredCommit>> commits) {
    this.commits = commits;
  }

  private static final class Asked {
    final String stream;
    final Thread caller = Thread.currentThread();
    final CompletableFuture<List<StoredCommit>> answer = new CompletableFuture<>();

    Asked(String stream) {
      this.stream = stream;
    }
  }

  /** Every commit of a stream, in order. */
  List<StoredCommit> of(String stream) {
    var mine = new Asked(stream);
    waiting.add(mine);
    boolean interrupted = false;
    while (!mine.answer.isDone()) {
      interrupted |= Thread.interrupted(); // It is nobody else's, and would end the next wait.
      if (turns.tryAcquire()) {
        try {
          ask();
        } finally {
          turns.release();
          wakeNext();
        }
      } else {
        LockSupport.park(this);
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return answer(mine);
  }

  /** How many wait for the next question. */
  int waiting() {
    return waiting.size();
  }

  /** Someone who waits takes the turn that has become free. */
  private void wakeNext() {
    @Nullable Asked next = waiting.peek();
    if (next != null) {
      LockSupport.unpark(next.caller);
    }
  }

  private void ask() {
    var asked = new ArrayList<Asked>();
    Set<String> streams = new HashSet<>();
    for (@Nullable Asked next = waiting.poll(); next != null; next = waiting.poll()) {
      asked.add(next);
      streams.add(next.stream);
      if (streams.size() == MOST_STREAMS) {
        break;
      }
    }
    if (!asked.isEmpty()) {
      try {
        Map<String, List<StoredCommit>> found =
            commits.apply(streams).stream().collect(Collectors.groupingBy(StoredCommit::stream));
        asked.forEach(a -> a.answer.complete(found.getOrDefault(a.stream, List.of())));
      } catch (MongoInterruptedException e) {
        Thread.currentThread().interrupt();
        asked.forEach(a -> giveUpOrAskAgain(a, e));
      } catch (Throwable e) {
        asked.forEach(a -> a.answer.completeExceptionally(e));
      }
      asked.forEach(a -> LockSupport.unpark(a.caller));
    }
  }

  /** Who asked for others too and was interrupted fails alone. */
  private void giveUpOrAskAgain(Asked asked, MongoInterruptedException e) {
    if (asked.caller == Thread.currentThread()) {
      asked.answer.completeExceptionally(e);
    } else {
      waiting.add(asked);
    }
  }

  private static List<StoredCommit> answer(Asked mine) {
    try {
      return mine.answer.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException reason ? reason : e;
    }
  }
}
