package waymark.journeys.bench;

import java.time.Duration;
import java.util.List;
import waymark.journeys.bench.append.AppendContest;
import waymark.journeys.bench.stock.StockContest;

/**
 * Microseconds of processor for one command, client and database together: {@code ./waymark bench
 * costs}. It says what each way costs; on a busy machine both sides cost more.
 */
public final class CostsBench {
  private static final Duration SLICE = Duration.ofMillis(500);
  private static final int ROUNDS = 20;

  /** At least; while code is compiled, the compiler's time is in every figure. */
  private static final int WARM_UP = 10;

  private CostsBench() {}

  public static void main(String[] arguments) throws Exception {
    var bed = new TestBed(SLICE);
    Runtime.getRuntime().addShutdownHook(new Thread(bed::close));
    var entries =
        List.of(
            AppendContest.at(1, ""),
            AppendContest.at(8, ""),
            AppendContest.at(32, ""),
            AppendContest.at(128, ""),
            StockContest.entry());
    String line = "%-12s %10s %10s %18s%n";
    System.out.printf(line, "µs a command", "ours", "baseline", "baseline ÷ ours");
    for (Entry entry : entries) {
      try (var duel = (Duel) entry.opening().on(bed)) {
        for (int i = 0; i < Math.max(WARM_UP, duel.warmUp()); i++) {
          duel.waymark().measure();
          duel.baseline().measure();
        }
        double ours = 0;
        double theirs = 0;
        for (int i = 0; i < ROUNDS; i++) {
          ours += cost(bed, duel.waymark()) / ROUNDS;
          theirs += cost(bed, duel.baseline()) / ROUNDS;
        }
        System.out.printf(
            line,
            duel.rows().getFirst().name(),
            "%.0f".formatted(ours),
            "%.0f".formatted(theirs),
            "%.1f".formatted(theirs / ours));
      }
    }
    System.exit(0);
  }

  private static double cost(TestBed bed, Arm arm) throws Exception {
    var processor = new Processor(bed);
    long before = processor.nanoseconds();
    double commands = arm.measure().perSecond() * SLICE.toNanos() / 1e9;
    return (processor.nanoseconds() - before) / 1e3 / commands;
  }
}
