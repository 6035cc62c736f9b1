package waymark.journeys.bench;

import java.util.List;
import waymark.journeys.bench.append.AppendContest;
import waymark.journeys.bench.command.CommandContest;
import waymark.journeys.bench.rebuild.RebuildContest;
import waymark.journeys.bench.register.KnownAtContest;
import waymark.journeys.bench.stock.StockContest;
import waymark.journeys.bench.visible.VisibleContest;

/** The ledger beside what it could have been built on: {@code ./waymark bench ledger}. */
public final class LedgerBench {
  private LedgerBench() {}

  public static void main(String[] arguments) {
    new Benchmark(
            "ledger",
            "acknowledged by a majority and in the journal (w: majority, j: true)",
            List.of(
                AppendContest.control(),
                AppendContest.at(1, "≥ 1.0"),
                AppendContest.at(8, "≥ 1.4"),
                AppendContest.at(32, "≥ 2.5"),
                AppendContest.at(128, "≥ 4"),
                StockContest.entry(),
                CommandContest.entry(),
                VisibleContest.at(500),
                KnownAtContest.entry(),
                RebuildContest.entry()))
        .main(arguments);
  }
}
