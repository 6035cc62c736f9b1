package waymark.ledger.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Writes down where a feed stands, a little behind it: always the newest place, one write at a
 * time, and never before the rows it speaks of. So the rows of a batch need not wait until the
 * place of the one before is written; a crash repeats both, which their guards recognise.
 */
final class Noting {
  private final Places places;
  private final Executor executor;
  private Place noted;
  private Place reached;
  private List<Received> read = new ArrayList<>();
  private boolean writing;
  private @Nullable RuntimeException failed;

  /**
   * @param noted as the database has it
   * @param executor writes; where it is the caller's own thread, nothing is ever behind
   */
  Noting(Places places, Place noted, Executor executor) {
    this.places = places;
    this.noted = noted;
    this.reached = noted;
    this.executor = executor;
  }

  /**
   * All up to this place is in its rows.
   *
   * @throws RuntimeException what an earlier place could not be written for
   */
  synchronized void reached(Place place, Collection<Received> more) {
    check();
    reached = place;
    read.addAll(more);
    if (!writing) {
      writing = true;
      executor.execute(this::write);
    }
    check();
  }

  synchronized void check() {
    if (failed != null) {
      throw failed;
    }
  }

  /** Waits until the newest place is written, or cannot be. */
  synchronized void settle() {
    try {
      while (writing) {
        wait();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", stopped);
    }
    check();
  }

  /** As {@link Places#hashes}, of all that was read so far. */
  Map<Long, Binary> hashes(Collection<Long> positions) {
    settle();
    return places.hashes(positions);
  }

  private void write() {
    for (Place to = next(); to != null; to = next()) {
      try {
        List<Received> more = taken();
        places.move(noted(), to, more);
        moved(to);
      } catch (RuntimeException notWritten) {
        failed(notWritten);
      }
    }
  }

  private synchronized @Nullable Place next() {
    if (failed == null && reached != noted) {
      return reached;
    }
    writing = false;
    notifyAll();
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

  private synchronized void failed(RuntimeException why) {
    failed = why;
  }
}
