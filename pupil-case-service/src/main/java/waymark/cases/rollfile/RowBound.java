package waymark.cases.rollfile;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops a CSV whose one row goes on for ever, as an unclosed quotation mark makes it, before it
 * fills the memory.
 */
final class RowBound extends FilterReader {
  /** In characters; the longest real rows have a few thousand. */
  private static final int LONGEST_ROW = 100_000;

  private int sinceRow;

  RowBound(Reader in) {
    super(in);
  }

  void rowRead() {
    sinceRow = 0;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    if (sinceRow > LONGEST_ROW) {
      throw new IOException("a row is too long");
    }
    int read = super.read(into, offset, length);
    sinceRow += Math.max(read, 0);
    return read;
  }
}
