package waymark.journeys.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A benchmark: contests, one of them the control.
 *
 * @param name as in {@code ./waymark bench NAME}
 * @param durability what both sides promise of a write before they answer it
 */
record Benchmark(String name, String durability, List<Entry> entries) {

  /** Runs, prints and writes; ends the process, with 0 only where the control holds. */
  void main(String... arguments) {
    int status;
    try {
      Options options = Options.of(arguments);
      requireKnown(options.only());
      status = run(options) ? 0 : 1;
    } catch (IllegalArgumentException e) {
      System.err.printf("%s%nusage: ./waymark bench %s %s%n", e.getMessage(), name, Options.USAGE);
      status = 2;
    } catch (Exception e) {
      e.printStackTrace();
      status = 1;
    }
    System.exit(status);
  }

  private void requireKnown(Set<String> wanted) {
    var known = entries.stream().flatMap(e -> e.rows().stream()).map(Row::name).toList();
    var unknown = new HashSet<>(wanted);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no row %s. There are: %s.".formatted(unknown, String.join(", ", known)));
    }
  }

  private boolean run(Options options) throws Exception {
    var bed = new TestBed(options.slice());
    var ending = new Thread(bed::close);
    Runtime.getRuntime().addShutdownHook(ending);
    System.err.printf("Seed %d; %d rounds.%n", options.seed(), options.rounds());
    var run = new Run(open(bed, options), options.seed());
    var report = new Report(run.rounds(options.rounds(), () -> System.err.print('.')));
    System.err.println();
    return say(report);
  }

  private List<Contest> open(TestBed bed, Options options) throws Exception {
    var contests = new ArrayList<Contest>();
    for (Entry entry : entries) {
      if (entry.rows().stream().anyMatch(options::wants)) {
        try {
          contests.add(bed.keep(entry.opening().on(bed)));
        } catch (LeftOut e) {
          var rows = entry.rows().stream().map(Row::name).toList();
          System.out.printf("Left out: %s, since %s%n", String.join(", ", rows), e.getMessage());
        }
      }
    }
    return contests;
  }

  private boolean say(Report report) throws Exception {
    Path home = Path.of(System.getenv().getOrDefault("WAYMARK_HOME", ".waymark"));
    Path file = home.resolve("bench").resolve(name + ".json");
    report.write(file);
    System.out.printf("Durability on both sides: %s.%n%n%s%n", durability, report.table());
    System.out.println("Also in " + file);
    if (!report.tells()) {
      System.out.println(
          "\nVOID: the baseline against itself came out outside 0.93–1.07, so the other rows mean nothing. The machine was not quiet enough: run it again.");
    }
    return report.tells();
  }
}
