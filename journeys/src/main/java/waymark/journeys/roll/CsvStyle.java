package waymark.journeys.roll;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A system's CSV export.
 *
 * @param encoding as {@link FileEncoding} names it
 * @param delimiter comma, semicolon or tab
 * @param quoted whether every cell is quoted, needed or not
 * @param above lines a report writer puts above the headings
 * @param below lines it puts under the last pupil
 * @param columns headings, each with how its cells are written
 */
record CsvStyle(
    String encoding,
    String delimiter,
    boolean quoted,
    List<String> above,
    List<String> below,
    Map<String, Function<GeneratedPupil, @Nullable Object>> columns)
    implements RollStyle {

  static final Map<String, RollStyle> ALL = CsvStyles.all();

  static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  static final DateTimeFormatter MONTH_NAMED =
      DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);

  @Override
  public void write(RollOrder order, Stream<GeneratedPupil> rows, OutputStream out)
      throws IOException {
    Writer writer =
        FileEncoding.writer(Objects.requireNonNullElse(order.encoding(), encoding), out);
    String between = character(Objects.requireNonNullElse(order.delimiter(), delimiter));
    for (String line : above) {
      writer.write(line.replace("{school}", order.school().name()) + "\r\n");
    }
    line(writer, between, columns.keySet().stream());
    for (Iterator<GeneratedPupil> each = rows.iterator(); each.hasNext(); ) {
      GeneratedPupil pupil = each.next();
      line(writer, between, columns.values().stream().map(cell -> text(cell.apply(pupil))));
    }
    for (String line : below) {
      writer.write(line + "\r\n");
    }
    writer.flush();
  }

  private void line(Writer writer, String between, Stream<String> cells) throws IOException {
    List<String> written = cells.map(cell -> cell(cell, between)).toList();
    writer.write(String.join(between, written));
    writer.write("\r\n");
  }

  private String cell(String text, String between) {
    boolean needed = text.contains(between) || text.contains("\"") || text.contains("\n");
    return quoted || needed ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String character(String name) {
    return switch (name) {
      case "comma" -> ",";
      case "semicolon" -> ";";
      case "tab" -> "\t";
      default ->
          throw new IllegalArgumentException(
              "There is no delimiter " + name + "; there are comma, semicolon, tab.");
    };
  }

  /** Keeps the order in which the columns are named. */
  static Map<String, Function<GeneratedPupil, @Nullable Object>> newColumns() {
    return new LinkedHashMap<>();
  }
}
