package waymark.journeys.faultspage;

import java.util.List;
import java.util.Optional;

/**
 * One line of a table of faults.
 *
 * @param line its number on the page, from 0
 * @param text as it stands there
 * @param tests those it names, and those of the row above where it says that they are the same
 */
public record FaultRow(int line, String text, List<NamedTest> tests) {
  private static final String CELL = " | ";

  public FaultRow {
    tests = List.copyOf(tests);
  }

  /** What was done. */
  public String fault() {
    return text.substring(2, text.indexOf(CELL)).strip();
  }

  /** What its last column says. */
  public String mark() {
    String open = text.substring(0, text.lastIndexOf('|')).strip();
    return open.substring(open.lastIndexOf(CELL) + CELL.length());
  }

  /** What came of all its tests; empty where one of them is in no report. */
  Optional<Outcome> outcome() {
    List<Outcome> known = tests.stream().flatMap(test -> test.outcome().stream()).toList();
    return known.size() == tests.size() ? Outcome.together(known) : Optional.empty();
  }

  /** Those of which nothing is known. */
  List<String> unreported() {
    return tests.stream()
        .filter(test -> test.outcome().isEmpty())
        .map(NamedTest::name)
        .distinct()
        .toList();
  }

  String marked(Outcome outcome) {
    return text.substring(0, text.length() - (mark() + " |").length()) + outcome.mark() + " |";
  }
}
