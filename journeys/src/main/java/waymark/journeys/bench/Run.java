package waymark.journeys.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One interleaved run: every round measures all contests, in an order left to chance. */
final class Run {
  private final List<Contest> contests;
  private final Random chance;
  private final Map<Row, List<Paired>> pairs = new LinkedHashMap<>();

  /**
   * @param seed of the order in which things are measured
   */
  Run(List<Contest> contests, long seed) {
    this.contests = contests;
    this.chance = new Random(seed);
    contests.forEach(c -> c.rows().forEach(row -> pairs.put(row, new ArrayList<>())));
  }

  /** All pairs measured, by row in the contests' order. */
  Map<Row, List<Paired>> rounds(int asked, Runnable after) throws Exception {
    for (Contest contest : contests) {
      for (int i = 0; i < contest.warmUp(); i++) {
        contest.round(chance);
      }
    }
    for (int i = 0; i < asked; i++) {
      var order = new ArrayList<>(contests);
      Collections.shuffle(order, chance);
      for (Contest contest : order) {
        if (i < contest.rounds(asked)) {
          keep(contest.round(chance));
        }
      }
      after.run();
    }
    return pairs;
  }

  private void keep(Map<Row, Paired> round) {
    round.forEach((row, pair) -> {
      if (!Double.isFinite(pair.ratio()) || pair.ratio() == 0) {
        throw new IllegalStateException(
            row.name() + ": nothing was answered in the time: give a longer --slice.");
      }
      pairs.computeIfAbsent(row, r -> new ArrayList<>()).add(pair);
    });
  }
}
