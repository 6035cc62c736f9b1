package waymark.cases.directory;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import waymark.ledger.http.Problem;

/**
 * Schools out of the public register of schools ("Get information about schools"), whose downloads
 * are CSV in Windows-1252; a file saved again by a spreadsheet is often UTF-8. Columns are found by
 * the register's own headings, others are passed over.
 */
final class SchoolsCsv {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<String> COLUMNS =
      List.of(
          "URN",
          "LA (code)",
          "EstablishmentNumber",
          "EstablishmentName",
          "PhaseOfEducation (name)",
          "TypeOfEstablishment (name)");

  /** Far above the largest trust; the register itself has fifty thousand. */
  private static final int MOST = 500;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setAllowMissingColumnNames(true)
          .get();

  /** One row, and the line on which it ends. */
  record Row(long line, SchoolForm school) {}

  private SchoolsCsv() {}

  /**
   * @throws Problem with a sentence, when it is not such a file or holds more schools than a trust
   *     has
   */
  static List<Row> read(byte[] file) {
    String text = decoded(file).strip();
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.isEmpty()) {
      throw refused("The file is empty.");
    }
    List<Row> rows = new ArrayList<>();
    try (CSVParser csv = CSVParser.parse(new StringReader(text), FORMAT)) {
      Map<String, Integer> headings = csv.getHeaderMap();
      List<String> missing = COLUMNS.stream().filter(c -> !headings.containsKey(c)).toList();
      if (!missing.isEmpty()) {
        throw refused(
            "The file has no column %s. Download it from the public register of schools, or give its columns these headings: %s."
                .formatted(String.join(", ", missing), String.join(", ", COLUMNS)));
      }
      for (CSVRecord record : csv) {
        if (rows.size() == MOST) {
          throw refused(
              "The file has more than %d schools. Keep only your trust's.".formatted(MOST));
        }
        rows.add(new Row(csv.getCurrentLineNumber(), school(record)));
      }
    } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException broken) {
      throw refused("The file is not a CSV: a quotation mark or a heading is out of place.");
    }
    return rows;
  }

  private static SchoolForm school(CSVRecord record) {
    return new SchoolForm(
        cell(record, 0),
        padded(record, 1, 3),
        padded(record, 2, 4),
        cell(record, 3),
        cell(record, 4),
        cell(record, 5));
  }

  private static @Nullable String cell(CSVRecord record, int column) {
    String heading = COLUMNS.get(column);
    return record.isSet(heading) ? record.get(heading) : null;
  }

  /** Spreadsheets take leading noughts away. */
  private static @Nullable String padded(CSVRecord record, int column, int digits) {
    String number = cell(record, column);
    return number == null || number.isBlank()
        ? number
        : "0".repeat(Math.max(0, digits - number.strip().length())) + number.strip();
  }

  private static String decoded(byte[] file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(file, WINDOWS);
    }
  }

  private static Problem refused(String detail) {
    return Problem.of(422, "schools-file", "This file cannot be used", detail);
  }
}
