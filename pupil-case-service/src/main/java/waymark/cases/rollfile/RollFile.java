package waymark.cases.rollfile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file recognised as a roll, and how to read it.
 *
 * @param header what a transfer file says of itself; null for CSV
 * @param table how a CSV is laid out; null for a transfer file
 */
public record RollFile(
    TextEncoding encoding, @Nullable TransferHeader header, @Nullable Table table) {

  /**
   * The layout of a CSV.
   *
   * @param delimiter comma, semicolon, tab or bar
   * @param headingLine the line the headings stand on; report writers put titles above
   * @param sample the first rows, for a person to see what a column holds
   */
  public record Table(
      char delimiter, int headingLine, List<String> headings, List<List<String>> sample) {
    public Table {
      headings = List.copyOf(headings);
      sample = List.copyOf(sample);
    }
  }

  public boolean isTransferFile() {
    return header != null;
  }
}
