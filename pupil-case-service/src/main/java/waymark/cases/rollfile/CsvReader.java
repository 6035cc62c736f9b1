package waymark.cases.rollfile;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import waymark.cases.rollfile.RawRow.RawNeed;
import waymark.cases.rollfile.RawRow.RawSen;

/** Reads a CSV as a stream. */
final class CsvReader {
  private static final Pattern UPN = Pattern.compile("[A-Za-z]\\d{11}[\\dA-Za-z]");

  private CsvReader() {}

  /** One line that is not blank; {@code number} is where it begins. */
  record Line(long number, List<String> cells) {}

  /** Every line from the file's beginning, until {@code line} answers false. */
  static void lines(Content content, TextEncoding encoding, char delimiter, Predicate<Line> line)
      throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(false)
            .get();
    long number = 1;
    try (Reader reader = encoding.reader(content);
        RowBound bound = new RowBound(reader);
        CSVParser parser = CSVParser.parse(bound, format)) {
      for (Iterator<CSVRecord> each = parser.iterator(); each.hasNext(); ) {
        CSVRecord next = each.next();
        bound.rowRead();
        List<String> cells = new ArrayList<>(next.size());
        next.forEach(cell -> cells.add(cell.replace("\u0000", "").strip()));
        boolean blank = cells.stream().allMatch(String::isEmpty);
        if (!blank && !line.test(new Line(number, cells))) {
          return;
        }
        number = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | IllegalStateException broken) {
      throw UnreadableRoll.because(
          "broken-csv",
          "The file is broken, or was cut short",
          "A quotation mark at or after line %d is opened and never closed, so the rest cannot be read and nothing was imported. Export the file again."
              .formatted(number));
    }
  }

  static void rows(
      Content content,
      TextEncoding encoding,
      RollFile.Table table,
      Map<String, RollField> mapping,
      Predicate<RawRow> row)
      throws IOException {
    lines(
        content,
        encoding,
        table.delimiter(),
        line ->
            line.number() <= table.headingLine()
                || isFurniture(line.cells(), table.headings())
                || row.test(row(line, table.headings(), mapping)));
  }

  /** A printed report's foot, or its headings again at the top of a page. */
  private static boolean isFurniture(List<String> cells, List<String> headings) {
    List<String> filled = cells.stream().filter(c -> !c.isEmpty()).toList();
    boolean lone =
        filled.size() == 1 && headings.size() > 2 && !UPN.matcher(filled.getFirst()).matches();
    return lone || cells.equals(headings);
  }

  private static RawRow row(Line line, List<String> headings, Map<String, RollField> mapping) {
    Map<RollField, String> values = new EnumMap<>(RollField.class);
    @Nullable String broken = null;
    for (int i = 0; i < line.cells().size(); i++) {
      String cell = line.cells().get(i);
      if (i >= headings.size()) {
        broken =
            cell.isEmpty()
                ? broken
                : "The row has more cells than there are headings: put quotation marks round a cell that has the"
                    + " delimiter in it.";
      } else if (!cell.isEmpty()) {
        RollField field = mapping.getOrDefault(headings.get(i), RollField.IGNORE);
        values.putIfAbsent(field, cell);
      }
    }
    values.remove(RollField.IGNORE);
    return new RawRow(line.number(), values, sen(values), needs(values), broken);
  }

  private static List<RawSen> sen(Map<RollField, String> values) {
    @Nullable String provision = values.get(RollField.SEN_PROVISION);
    return provision == null
        ? List.of()
        : List.of(new RawSen(provision, values.get(RollField.SEN_START)));
  }

  private static List<RawNeed> needs(Map<RollField, String> values) {
    List<RawNeed> needs = new ArrayList<>();
    for (RollField field : List.of(RollField.SEN_NEED_1, RollField.SEN_NEED_2)) {
      @Nullable String type = values.get(field);
      if (type != null) {
        needs.add(new RawNeed(needs.size() + 1, type));
      }
    }
    return needs;
  }
}
