package waymark.cases.rollfile;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Reads a roll's rows one at a time, in the file's order, in memory that does not grow with the
 * file.
 */
public final class RollRows {
  private RollRows() {}

  /**
   * Reads on until the file ends or {@code row} answers false.
   *
   * @param mapping which field each heading holds; not used for a transfer file
   * @param ours the school imported for, whose entry date a transfer file may give
   * @throws UnreadableRoll where the file breaks off or is broken; rows before that have been given
   */
  public static void each(
      RollFile file,
      Content content,
      Map<String, RollField> mapping,
      SchoolCode ours,
      Predicate<RawRow> row)
      throws IOException {
    if (file.isTransferFile()) {
      CtfReader.rows(content, file.encoding(), ours, row);
    } else {
      CsvReader.rows(content, file.encoding(), Objects.requireNonNull(file.table()), mapping, row);
    }
  }
}
