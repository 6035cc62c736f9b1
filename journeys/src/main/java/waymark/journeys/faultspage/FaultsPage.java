package waymark.journeys.faultspage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * docs/faults.md.
 *
 * @param targets where the names in brackets lead to
 * @param rows those of its tables of faults
 */
public record FaultsPage(List<String> lines, Map<String, Path> targets, List<FaultRow> rows) {
  /** {@code [KilledServicesIT]: ../journeys/…}, at the end of the page. */
  private static final Pattern TARGET = Pattern.compile("^\\[(\\w+)]: (\\S+)$");

  public FaultsPage {
    lines = List.copyOf(lines);
    targets = Map.copyOf(targets);
    rows = List.copyOf(rows);
  }

  public static FaultsPage read(Path page) throws IOException {
    List<String> lines = Files.readAllLines(page);
    Map<String, Path> targets =
        lines.stream()
            .map(TARGET::matcher)
            .filter(target -> target.matches())
            .collect(
                Collectors.toMap(
                    target -> target.group(1),
                    target -> page.resolveSibling(target.group(2)).normalize()));
    return new FaultsPage(lines, targets, FaultTables.rows(lines, new TestCell(targets)));
  }

  /** The page with what the reports say; rows of which one test is in no report stay. */
  String marked() {
    var marked = new ArrayList<>(lines);
    rows.forEach(
        row -> row.outcome().ifPresent(outcome -> marked.set(row.line(), row.marked(outcome))));
    return String.join("\n", marked) + "\n";
  }
}
