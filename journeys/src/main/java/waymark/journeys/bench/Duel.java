package waymark.journeys.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Two arms, one after the other; chance says which goes first.
 *
 * @param warmUp rounds before the first that counts: more where there is more code to compile
 */
public record Duel(List<Row> rows, Arm waymark, Arm baseline, int warmUp) implements Contest {
  private static final int USUAL = 5;

  public Duel(Row row, Arm waymark, Arm baseline) {
    this(List.of(row), waymark, baseline);
  }

  public Duel(List<Row> rows, Arm waymark, Arm baseline) {
    this(rows, waymark, baseline, USUAL);
  }

  @Override
  public Map<Row, Paired> round(RandomGenerator chance) throws Exception {
    Measured early = chance.nextBoolean() ? waymark.measure() : null;
    Measured theirs = baseline.measure();
    Measured ours = early != null ? early : waymark.measure();
    var pairs = new LinkedHashMap<Row, Paired>();
    rows.forEach(row -> pairs.put(row, row.of(ours, theirs)));
    return pairs;
  }

  @Override
  public void close() throws Exception {
    try (baseline) {
      waymark.close();
    }
  }
}
