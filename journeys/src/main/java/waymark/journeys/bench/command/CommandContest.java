package waymark.journeys.bench.command;

import java.util.List;
import waymark.journeys.bench.Contest;
import waymark.journeys.bench.Duel;
import waymark.journeys.bench.Entry;
import waymark.journeys.bench.Row;
import waymark.journeys.bench.TestBed;
import waymark.journeys.bench.Tokens;

/** 32 people at once, each placing one pupil after another. */
public final class CommandContest {
  private static final Row ROW =
      new Row("command-32", "Spring Boot, JPA and Envers on PostgreSQL, HTTP to HTTP", "≥ 2.5");

  /** Both services are compiled as they run: after 50 rounds both still gain. */
  private static final int WARM = 100;

  private CommandContest() {}

  public static Entry entry() {
    return new Entry(List.of(ROW), CommandContest::open);
  }

  private static Contest open(TestBed bed) throws Exception {
    var postgres = PostgreSql.start(bed);
    var load = bed.load(32);
    String director = "director";
    String token = Tokens.of(director);
    var usual = new UsualService(bed, postgres);
    var ours = new PupilCaseService(bed);
    var school = ours.schoolWithDirector(director);
    var ledger = new LedgerRoll(bed.client(), ours.trustKey(), school);
    return new Duel(
        List.of(ROW),
        new PlacingArm(ours.connections(), token, ledger, load),
        new PlacingArm(usual.connections(), token, usual::join, load),
        WARM);
  }
}
