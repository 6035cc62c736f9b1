package waymark.ledger.feed;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Rows as this process last wrote them, so that a stream in use is not read again for each of its
 * events. Another process that writes one of them is met when it is written next: a row is replaced
 * only where it still stands as it stands here. Bounded by the bytes that its rows take in the
 * database.
 */
final class RecentRows<R> {
  private final long mostBytes;
  private final LinkedHashMap<String, Row<R>> rows = new LinkedHashMap<>(256, 0.75f, true);
  private long bytes;

  RecentRows(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** Puts those it has into {@code found}; gives the streams it has not. */
  synchronized Set<String> find(Collection<String> streams, Map<String, Row<R>> found) {
    Set<String> missing = new HashSet<>();
    for (String stream : streams) {
      Row<R> row = rows.get(stream);
      if (row == null) {
        missing.add(stream);
      } else {
        found.put(stream, row);
      }
    }
    return missing;
  }

  /**
   * Keeps what has just been written, as it was, in the place of those that were used longest ago.
   */
  synchronized void keep(Collection<Row<R>> written) {
    for (Row<R> row : written) {
      forget(row.stream());
      rows.put(row.stream(), row);
      bytes += row.bytes();
    }
    var oldest = rows.values().iterator();
    while (bytes > mostBytes && oldest.hasNext()) {
      bytes -= oldest.next().bytes();
      oldest.remove();
    }
  }

  synchronized void forget(String stream) {
    Row<R> row = rows.remove(stream);
    bytes -= row == null ? 0 : row.bytes();
  }
}
