package waymark.journeys.bench;

import java.util.List;
import waymark.journeys.bench.register.ReadsContest;

/** What it costs a page to record who looks at it: {@code ./waymark bench reads}. */
public final class ReadsBench {
  private ReadsBench() {}

  public static void main(String[] arguments) {
    new Benchmark(
            "reads",
            "nothing is written but who looked, by a majority and in the journal, and by one side only",
            List.of(ReadsContest.entry()))
        .main(arguments);
  }
}
