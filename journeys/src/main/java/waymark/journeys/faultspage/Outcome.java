package waymark.journeys.faultspage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What came of one test, or of several, when they were last run.
 *
 * @param word {@code passed}, {@code failed}, or {@code left out: why}
 * @param day of the run; of several the earliest
 * @param commits what was checked out: one, unless they were run at several
 */
public record Outcome(String word, LocalDate day, List<String> commits) {
  private static final String FAILED = "failed";
  private static final String PASSED = "passed";

  public Outcome {
    commits = List.copyOf(commits);
  }

  static Outcome passed(LocalDate day, String commit) {
    return new Outcome(PASSED, day, List.of(commit));
  }

  static Outcome failed(LocalDate day, String commit) {
    return new Outcome(FAILED, day, List.of(commit));
  }

  static Outcome leftOut(String why, LocalDate day, String commit) {
    return new Outcome("left out: " + why.replace('|', '/'), day, List.of(commit));
  }

  boolean wasRun() {
    return word.equals(PASSED) || word.equals(FAILED);
  }

  /** The worst of these stands for all: one that failed, else one that was left out. */
  static Optional<Outcome> together(Collection<Outcome> outcomes) {
    Comparator<Outcome> worse = Comparator.comparingInt(Outcome::weight);
    return outcomes.stream()
        .max(worse)
        .map(worst -> new Outcome(worst.word, earliest(outcomes), commits(outcomes.stream())));
  }

  private int weight() {
    return word.equals(FAILED) ? 2 : word.equals(PASSED) ? 0 : 1;
  }

  private static LocalDate earliest(Collection<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::day).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static List<String> commits(Stream<Outcome> outcomes) {
    return List.copyOf(new TreeSet<>(outcomes.flatMap(each -> each.commits.stream()).toList()));
  }

  /** As it stands in the column. */
  String mark() {
    return "%s, %s at %s".formatted(word, day, String.join(" and ", commits));
  }
}
