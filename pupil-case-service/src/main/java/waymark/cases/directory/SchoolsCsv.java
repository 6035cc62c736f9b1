package waymark.cases.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import waymark.ledger.http.Problem;

/**
 * Schools out of the public register of schools ("Get information about schools"), whose downloads
 * are CSV in Windows-1252; a file saved again by a spreadsheet is often UTF-8. Columns are found by
 * the register's own headings, others are passed over; so are schools that are closed.
 */
final class SchoolsCsv {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String STATUS = "EstablishmentStatus (name)";
  private static final String TRUST_CODE = "Trusts (code)";
  private static final String TRUST_NAME = "Trusts (name)";
  private static final List<String> COLUMNS =
      List.of(
          "URN",
          "LA (code)",
          "EstablishmentNumber",
          "EstablishmentName",
          "PhaseOfEducation (name)",
          "TypeOfEstablishment (name)");

  /** Far above the largest trust; a county has thousands, the register itself fifty thousand. */
  private static final int MOST = 500;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setAllowMissingColumnNames(true)
          .get();

  private SchoolsCsv() {}

  /**
   * The trust's schools in the file.
   *
   * @param trust its name or number as the register writes it; empty where the file holds no
   *     other's schools
   * @throws Problem with a sentence, when it is not such a file, does not tell which schools are
   *     the trust's, or holds more than a trust has
   */
  static SchoolsFile read(byte[] file, String trust) {
    if (file.length == 0) {
      throw refused("The file is empty.");
    }
    List<SchoolsFile.Row> rows = new ArrayList<>();
    int closed = 0;
    int others = 0;
    RegisterTrusts trusts = new RegisterTrusts(trust);
    try (CSVParser csv = CSVParser.parse(reader(file), FORMAT)) {
      requireColumns(csv.getHeaderMap().keySet());
      for (CSVRecord record : csv) {
        if (cell(record, STATUS).equalsIgnoreCase("Closed")) {
          closed++;
        } else if (!trusts.ours(cell(record, TRUST_CODE), cell(record, TRUST_NAME))) {
          others++;
        } else if (rows.size() <= MOST) {
          rows.add(new SchoolsFile.Row(csv.getCurrentLineNumber(), school(record)));
        }
      }
    } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException broken) {
      throw refused("The file is not a CSV: a quotation mark or a heading is out of place.");
    }
    trusts.requireOne(rows.size() > MOST);
    return new SchoolsFile(rows, closed, others);
  }

  private static void requireColumns(Set<String> headings) {
    List<String> missing = COLUMNS.stream().filter(c -> !headings.contains(c)).toList();
    if (!missing.isEmpty()) {
      throw refused(
          "The file has no column %s. Download it from the public register of schools, or give its columns these headings: %s."
              .formatted(String.join(", ", missing), String.join(", ", COLUMNS)));
    }
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

  private static String cell(CSVRecord record, String heading) {
    return record.isMapped(heading) && record.isSet(heading) ? record.get(heading).strip() : "";
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

  /** Past the mark that a spreadsheet puts first. */
  private static Reader reader(byte[] file) throws IOException {
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(file), utf8(file) ? UTF_8 : WINDOWS));
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }

  private static boolean utf8(byte[] file) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(file);
    CharBuffer passed = CharBuffer.allocate(1 << 13);
    CoderResult result;
    do {
      result = decoder.decode(in, passed, true);
      passed.clear();
    } while (result.isOverflow());
    return !result.isError();
  }

  static Problem refused(String detail) {
    return Problem.of(422, "schools-file", "This file cannot be used", detail);
  }
}
