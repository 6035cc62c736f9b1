package waymark.journeys.faultspage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    return Stream.of("surefire-reports", "failsafe-reports")
        .flatMap(reports -> files(target.resolve(reports), name))
        .sorted(Comparator.comparing(file -> -file.toFile().lastModified()))
        .map(file -> new ReportFile(file).read(name))
        .filter(report -> !report.cases().isEmpty())
        .findFirst();
  }

  private static Stream<Path> files(Path reports, String name) {
    return Stream.of("TEST-" + name, "TEST-*Suite").flatMap(each -> found(reports, each + ".xml"));
  }

  private static Stream<Path> found(Path reports, String pattern) {
    if (!Files.isDirectory(reports)) {
      return Stream.of();
    }
    try (var files = Files.newDirectoryStream(reports, pattern)) {
      var found = new ArrayList<Path>();
      files.forEach(found::add);
      return found.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
