package waymark.ledger.feed;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A read model as a fold: one row per stream, and nothing but the log in it. The same records give
 * the same rows, byte for byte: no clock, no random ids, no look-ups.
 *
 * <p>A row is stored as {@code {_id: stream, seq, hash, position, row: {…}}}.
 *
 * @param <R> the row, immutable
 */
public interface Projection<R> {
  /** Lower-case words with hyphens; names the collections. */
  String name();

  /** The message types it reads; all others only move its place in the stream. */
  Set<String> types();

  /** The newest version of a type that it can read; anything newer is set aside. */
  default int understands(String type) {
    return 1;
  }

  /** Whether it keeps a row for this stream at all; others cost it nothing. */
  default boolean concerns(String stream) {
    return true;
  }

  /** The row after the message. Pure; throwing sets the message aside with the reason. */
  R fold(@Nullable R row, Received message);

  /** The row as stored: strings, whole numbers, booleans, null, arrays and objects of them. */
  ObjectNode write(R row);

  /** The reverse of {@link #write}. */
  R read(ObjectNode json);

  List<Index> indexes();
}
