package waymark.journeys.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Two arms, one after the other; chance says which goes first. */
public record Duel(List<Row> rows, Arm waymark, Arm baseline) implements Contest {

  public Duel(Row row, Arm waymark, Arm baseline) {
    this(List.of(row), waymark, baseline);
  }

  @Override
  public Map<Row, Paired> round(RandomGenerator chance) throws Exception {
    Measured early = chance.nextBoolean() ? waymark.measure() : null;
    Measured theirs = baseline.measure();
    Measured ours = early != null ? early : waymark.measure();
    if (ours.perSecond() == 0 || theirs.perSecond() == 0) {
      throw new IllegalStateException("Nothing was answered in the time: give a longer --slice.");
    }
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
