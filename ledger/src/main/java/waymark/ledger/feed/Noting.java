package waymark.ledger.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Writes down where a feed stands, a little behind it: always the newest place, one write at a
 * time, and never before the rows it speaks of. So the rows of a batch need not wait until the
 * place of the one before is written; a crash repeats both, which their guards recognise.
 */
final class Noting {
  /**
   * Commits read whose place is not yet written: a database that is slow at it must not fill us.
   */
  private static final int MOST = 5_000;

  private final Places places;
  private final Behind behind;
  private Place noted;
  private Place reached;
  private List<Received> read = new ArrayList<>();
  private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
  private @Nullable RuntimeException failed;

  /**
   * @param noted as the database has it
   * @param behind writes; where it does so on the caller's own thread, nothing is ever behind
   */
  Noting(Places places, Place noted, Behind behind) {
    this.places = places;
    this.noted = noted;
    this.reached = noted;
    this.behind = behind;
  }

  /**
   * All up to this place is in its rows.
   *
   * @throws RuntimeException what an earlier place could not be written for
   */
  void reached(Place place, Collection<Received> more) {
    if (unwritten() > MOST) {
      settle();
    }
    note(place, more);
  }

  private synchronized int unwritten() {
    return read.size();
  }

  private synchronized void note(Place place, Collection<Received> more) {
    check();
    reached = place;
    read.addAll(more);
    if (writing.isDone()) {
      writing = new CompletableFuture<>();
      behind.execute(this::write);
    }
    check();
  }

  synchronized void check() {
    if (failed != null) {
      throw failed;
    }
  }

  /** Waits until the newest place is written, or cannot be. */
  void settle() {
    behind.await(writing());
    check();
  }

  private synchronized CompletableFuture<Void> writing() {
    return writing;
  }

  /** As {@link Places#hashes}, of all that was read so far. */
  Map<Long, Binary> hashes(Collection<Long> positions) {
    settle();
    return places.hashes(noted(), positions);
  }

  private void write() {
    for (Place to = next(); to != null; to = next()) {
      try {
        List<Received> more = taken();
        places.move(noted(), to, more);
        moved(to);
      } catch (Throwable notWritten) {
        // Also an error: whatever leaves this method leaves somebody waiting for ever.
        failed(notWritten);
      }
    }
  }

  private synchronized @Nullable Place next() {
    if (failed == null && reached != noted) {
      return reached;
    }
    writing.complete(null);
    return null;
  }

  private synchronized List<Received> taken() {
    List<Received> all = read;
    read = new ArrayList<>();
    return all;
  }

  private synchronized Place noted() {
    return noted;
  }

  private synchronized void moved(Place to) {
    noted = to;
  }

  /** No place can be written any more: the reader is told between two batches. */
  synchronized void failed(Throwable why) {
    failed =
        why instanceof RuntimeException known
            ? known
            : new IllegalStateException("The place could not be written.", why);
  }
}
