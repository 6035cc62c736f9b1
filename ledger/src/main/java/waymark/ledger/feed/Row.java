package waymark.ledger.feed;

import org.jspecify.annotations.Nullable;
import waymark.ledger.feed.StreamGuard.Standing;

/**
 * A stream's row while a batch is folded.
 *
 * @param before the seq under which the database holds it; -1 where it does not yet
 * @param value absent until a message the projection reads has come
 * @param bytes its length as the database holds it; 0 where it does not yet
 */
record Row<R>(String stream, long before, Standing standing, @Nullable R value, long bytes) {
  static <R> Row<R> fresh(String stream) {
    return new Row<>(stream, -1, Standing.NONE, null, 0);
  }

  /** As the database has it once it is written. */
  Row<R> stored(long length) {
    return new Row<>(stream, standing.seq(), standing, value, length);
  }

  Row<R> after(Received message, @Nullable R folded) {
    var reached = new Standing(message.seq(), message.hash(), message.position());
    return new Row<>(stream, before, reached, folded, bytes);
  }

  /** How many events are in it. */
  long events() {
    return standing.seq() + 1;
  }
}
