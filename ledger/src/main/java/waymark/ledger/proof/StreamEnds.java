package waymark.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The next sequence number of every stream, in some 40 bytes a stream: tables with open addressing,
 * keyed by half of the stream's SHA-256. Of a million streams, a map of strings would take three
 * times as much. There are many small tables, since one large one would need twice its own memory,
 * and in one piece, while it grows.
 */
final class StreamEnds {
  private static final int TABLES = 256;

  private final Table[] tables = new Table[TABLES];

  StreamEnds() {
    Arrays.setAll(tables, each -> new Table());
  }

  /** Moves a stream on by so many events; returns where it stood. */
  long advance(String stream, long events) {
    ByteBuffer hash = ByteBuffer.wrap(Hashes.sha256().digest(stream.getBytes(UTF_8)));
    long first = hash.getLong();
    return tables[(int) (first >>> 56)].advance(first, hash.getLong(), events);
  }

  private static final class Table {
    private long[] cells = new long[3 * 8];
    private int used;

    long advance(long hash, long second, long events) {
      if (used * 4 > cells.length) {
        grow();
      }
      // Never 0: that marks an empty cell.
      long first = hash | 1;
      int cell = cellOf(cells, first, second);
      if (cells[cell] == 0) {
        used++;
        cells[cell] = first;
        cells[cell + 1] = second;
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

    /** By half. */
    private void grow() {
      long[] larger = new long[3 * (cells.length / 2)];
      for (int cell = 0; cell < cells.length; cell += 3) {
        if (cells[cell] != 0) {
          System.arraycopy(cells, cell, larger, cellOf(larger, cells[cell], cells[cell + 1]), 3);
        }
      }
      cells = larger;
    }
  }
}
