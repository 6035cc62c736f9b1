package waymark.journeys.faultspage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What Maven wrote down of one test class when it was last run.
 *
 * @param commit what was checked out then, as {@code ./waymark test} says it; empty where whoever
 *     ran the test did not say
 */
record TestReport(String commit, List<Case> cases) {
  private static final String JAVA = "/src/test/java/";

  /** One method, or one turn of it. */
  record Case(String method, Outcome outcome) {}

  TestReport {
    cases = List.copyOf(cases);
  }

  /**
   * The newest report of a class: its own, or that of a suite it was run in.
   *
   * @param source {@code MODULE/src/test/java/…/SomeTest.java}
   */
  static Optional<TestReport> of(Path source) {
    String path = source.toString();
    int java = path.lastIndexOf(JAVA);
    String name = path.substring(java + JAVA.length()).replace(".java", "").replace('/', '.');
    Path target = Path.of(path.substring(0, java), "target");
    return ReportFile.of(target, name)
        .map(file -> file.read(name))
        .filter(report -> !report.cases().isEmpty())
        .findFirst();
  }
}
