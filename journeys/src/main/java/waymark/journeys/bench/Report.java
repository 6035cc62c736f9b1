package waymark.journeys.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, as a table and as a file. */
final class Report {
  private static final String LINE = "%-18s %7s  %-17s %12s %12s  %-14s %s%n";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final List<Result> results = new ArrayList<>();
  private final StringBuilder table = new StringBuilder();

  Report(Map<Row, List<Paired>> pairs) {
    line("name", "ratio", "95 % interval", "Waymark", "baseline", "sought", "against");
    pairs.forEach(this::row);
  }

  private void row(Row row, List<Paired> rounds) {
    Result result = Result.of(row.name(), rounds.stream().map(Paired::ratio).toList());
    results.add(result);
    line(
        row.name(),
        figure(result.ratio()),
        figure(result.low()) + " – " + figure(result.high()),
        figure(Median.of(rounds.stream().map(Paired::waymark).toList())),
        figure(Median.of(rounds.stream().map(Paired::baseline).toList())),
        row.sought(),
        row.against());
  }

  private void line(Object... cells) {
    table.append(LINE.formatted(cells));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
  }

  /** For people. Middle columns: medians, in the unit of the row's name. */
  String table() {
    return table.toString();
  }

  /** Whether the baseline came out as worth itself. */
  boolean tells() {
    return results.stream().filter(r -> r.name().equals(Row.CONTROL)).allMatch(Result::tells);
  }

  /** For programs: a list of name, ratio, low, high. */
  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, JSON.writeValueAsString(results) + "\n");
  }
}
