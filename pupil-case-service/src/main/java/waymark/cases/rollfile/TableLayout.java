package waymark.cases.rollfile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds how a CSV is laid out: its delimiter, and the line that names its columns. */
final class TableLayout {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  /** Report writers put a few lines of title above the headings. */
  private static final int HEADINGS_WITHIN = 25;

  private static final int SAMPLE = 5;

  /** In characters of a sample's cell: enough to see what the column holds. */
  private static final int SHOWN = 200;

  private static final int MOST_COLUMNS = 1_000;

  private TableLayout() {}

  /**
   * One way to read the file: which delimiter, which of the first lines are headings, how many are
   * known, how wide.
   */
  private record Reading(char delimiter, int at, int recognised, List<CsvReader.Line> lines) {
    int width() {
      return lines.isEmpty() ? 0 : lines.get(at).cells().size();
    }
  }

  static RollFile.Table of(Content content, TextEncoding encoding) throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (char delimiter : DELIMITERS) {
      readings.add(read(content, encoding, delimiter));
    }
    Reading best =
        readings.stream()
            .max(Comparator.comparingInt(Reading::recognised).thenComparingInt(Reading::width))
            .orElseThrow();
    if (best.width() < 2) {
      throw UnreadableRoll.because(
          "not-a-table",
          "This is text, but not a table of pupils",
          "A CSV has a line of headings and then a line for each pupil, with a comma, semicolon or tab between the cells."
              + " Export the roll as CSV or as a Common Transfer File.");
    }
    List<String> headings = best.lines.get(best.at).cells();
    if (headings.size() > MOST_COLUMNS) {
      throw UnreadableRoll.because(
          "too-many-columns",
          "The file has too many columns",
          "A roll may have %,d columns. Export names, UPN, date of birth, year, class and SEN, without marks and attendance."
              .formatted(MOST_COLUMNS));
    }
    checked(best);
    List<List<String>> sample =
        best.lines.stream().skip(best.at + 1L).limit(SAMPLE).map(TableLayout::shown).toList();
    return new RollFile.Table(
        best.delimiter, (int) best.lines.get(best.at).number(), named(headings), sample);
  }

  private static List<String> shown(CsvReader.Line line) {
    return line.cells().stream()
        .limit(MOST_COLUMNS)
        .map(cell -> cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell)
        .toList();
  }

  private static Reading read(Content content, TextEncoding encoding, char delimiter)
      throws IOException {
    List<CsvReader.Line> lines = new ArrayList<>();
    try {
      CsvReader.lines(
          content,
          encoding,
          delimiter,
          line -> {
            lines.add(line);
            return lines.size() < HEADINGS_WITHIN + SAMPLE;
          });
    } catch (UnreadableRoll notWithThisDelimiter) {
      // What was read so far is judged; the rows themselves are read again, and complain then.
    }
    int best = 0;
    int most = -1;
    for (int i = 0; i < Math.min(HEADINGS_WITHIN, lines.size()); i++) {
      int recognised = Headings.recognised(lines.get(i).cells());
      if (recognised > most) {
        most = recognised;
        best = i;
      }
    }
    return new Reading(delimiter, most == 0 ? widest(lines) : best, most, lines);
  }

  /** Where no heading is known, the first of the widest lines is taken to name the columns. */
  private static int widest(List<CsvReader.Line> lines) {
    int widest = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).cells().size() > lines.get(widest).cells().size()) {
        widest = i;
      }
    }
    return widest;
  }

  private static void checked(Reading best) {
    List<String> headings = best.lines.get(best.at).cells();
    boolean data =
        headings.stream().anyMatch(TableLayout::tellsWho)
            || (best.recognised == 0 && blankOverWho(headings, best.lines));
    if (data) {
      throw UnreadableRoll.because(
          "no-headings",
          "The file has no line of headings",
          "Its first line holds a pupil. Export it again with column headings switched on, so that Waymark can tell which"
              + " column is which.");
    }
  }

  private static boolean tellsWho(String cell) {
    return RollDates.parse(cell).isPresent() || cell.strip().matches("[A-Za-z]\\d{11}[\\dA-Za-z]");
  }

  /**
   * Nothing is a heading that anybody writes, and dates or UPNs stand under none at all: then the
   * line is a pupil of whom they are not known, and what a column is called would be a name.
   */
  private static boolean blankOverWho(List<String> headings, List<CsvReader.Line> lines) {
    return IntStream.range(0, headings.size())
        .filter(at -> headings.get(at).isBlank())
        .anyMatch(at ->
            lines.stream()
                .map(CsvReader.Line::cells)
                .anyMatch(cells -> at < cells.size() && tellsWho(cells.get(at))));
  }

  /** Every column needs a name of its own to be mapped by. */
  private static List<String> named(List<String> headings) {
    Set<String> seen = new HashSet<>();
    List<String> named = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      String name = headings.get(i).isEmpty() ? "Column " + (i + 1) : headings.get(i);
      named.add(seen.add(name) ? name : name + " (column " + (i + 1) + ")");
    }
    return named;
  }
}
