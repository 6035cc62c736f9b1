package waymark.journeys.faultspage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The tables of a page in which the second column names tests, and the last their last run. */
final class FaultTables {
  private static final Pattern HEADING = Pattern.compile("\\| .+ \\| test \\| .*last run \\|");

  private FaultTables() {}

  static List<FaultRow> rows(List<String> lines, TestCell cell) {
    var rows = new ArrayList<FaultRow>();
    boolean inTable = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean heading = HEADING.matcher(line).matches();
      inTable = line.startsWith("|") && (inTable || heading);
      if (inTable && !heading && !line.startsWith("|---")) {
        List<NamedTest> above = rows.isEmpty() ? List.of() : rows.getLast().tests();
        rows.add(new FaultRow(i, line, cell.tests(line.split(" \\| ")[1], above)));
      }
    }
    return rows;
  }
}
