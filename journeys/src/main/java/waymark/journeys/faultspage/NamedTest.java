package waymark.journeys.faultspage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A test that a row names.
 *
 * @param source of its class
 * @param methods those that are meant; none where the whole class is
 */
public record NamedTest(Path source, List<String> methods) {

  public NamedTest {
    methods = List.copyOf(methods);
  }

  /** What came of it; empty where it, or one of its methods, is in no report of a known commit. */
  Optional<Outcome> outcome() {
    List<Outcome> all = new ArrayList<>();
    List<TestReport> reports = reports();
    if (methods.isEmpty()) {
      reports.forEach(report -> report.cases().forEach(each -> all.add(each.outcome())));
    }
    for (String method : methods) {
      List<Outcome> turns =
          reports.stream()
              .flatMap(report -> report.cases().stream())
              .filter(each -> each.method().equals(method))
              .map(TestReport.Case::outcome)
              .toList();
      if (turns.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(turns);
    }
    return Outcome.together(all);
  }

  /**
   * Of the class itself; of those that extend it, where it is a specification and tried on several
   * databases: one that could not be started here says nothing of the others.
   */
  private List<TestReport> reports() {
    List<TestReport> reports =
        classes().stream()
            .flatMap(each -> TestReport.of(each).stream())
            .filter(report -> !report.commit().isEmpty())
            .toList();
    List<TestReport> run =
        reports.stream()
            .filter(report -> report.cases().stream().anyMatch(each -> each.outcome().wasRun()))
            .toList();
    return run.isEmpty() ? reports : run;
  }

  private List<Path> classes() {
    String name = name();
    if (!name.endsWith("Specification")) {
      return List.of(source);
    }
    try (var beside = Files.list(source.resolveSibling(""))) {
      return beside
          .filter(each -> each.toString().endsWith(".java") && says(each, "extends " + name + " "))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean says(Path file, String words) {
    try {
      return Files.readString(file).contains(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of the class, as the page says it. */
  public String name() {
    String path = source.toString();
    return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
  }
}
