package waymark.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/**
 * The next sequence number of every stream, in 24 bytes a stream: a table with open addressing,
 * keyed by half of the stream's SHA-256. Of a million streams, a map of strings would take five
 * times as much.
 */
final class StreamEnds {

  private long[] cells = new long[3 * 1024];
  private int used;

  /** Moves a stream on by so many events; returns where it stood. */
  long advance(String stream, long events) {
    if (used * 3 > cells.length / 2) {
      grow();
    }
    ByteBuffer hash = ByteBuffer.wrap(Hashes.sha256().digest(stream.getBytes(UTF_8)));
    // Never 0: that marks an empty cell.
    long first = hash.getLong() | 1;
    int cell = cellOf(cells, first, hash.getLong());
    if (cells[cell] == 0) {
      used++;
      cells[cell] = first;
      cells[cell + 1] = hash.getLong(8);
    }
    long stood = cells[cell + 2];
    cells[cell + 2] = stood + events;
    return stood;
  }

  private static int cellOf(long[] cells, long first, long second) {
    int count = cells.length / 3;
    int at = (int) Long.remainderUnsigned(first, count);
    while (cells[3 * at] != 0 && (cells[3 * at] != first || cells[3 * at + 1] != second)) {
      at = (at + 1) % count;
    }
    return 3 * at;
  }

  private void grow() {
    long[] larger = new long[cells.length * 2];
    for (int cell = 0; cell < cells.length; cell += 3) {
      if (cells[cell] != 0) {
        System.arraycopy(cells, cell, larger, cellOf(larger, cells[cell], cells[cell + 1]), 3);
      }
    }
    cells = larger;
  }
}
