package waymark.journeys.faultspage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How a row names its tests: {@code [KilledServicesIT] `a_test`, `another`}; {@code the same} are
 * those of the row above.
 *
 * @param targets where the names in brackets lead to
 */
record TestCell(Map<String, Path> targets) {
  private static final Pattern NAMED =
      Pattern.compile("\\[(\\w+)](?:, the same test)?((?:,? `\\w+`)*)");

  private static final Pattern METHOD = Pattern.compile("\\w+");

  TestCell {
    targets = Map.copyOf(targets);
  }

  List<NamedTest> tests(String cell, List<NamedTest> above) {
    var tests = new ArrayList<NamedTest>(cell.startsWith("the same") ? above : List.of());
    NAMED.matcher(cell).results().forEach(named -> tests.add(test(named.group(1), named.group(2))));
    return tests;
  }

  private NamedTest test(String name, String methods) {
    Path source = Objects.requireNonNull(targets.get(name), "[" + name + "] leads nowhere");
    return new NamedTest(
        source, METHOD.matcher(methods).results().map(method -> method.group()).toList());
  }
}
