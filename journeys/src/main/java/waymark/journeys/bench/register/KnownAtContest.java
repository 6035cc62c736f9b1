package waymark.journeys.bench.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import waymark.journeys.bench.Contest;
import waymark.journeys.bench.Duel;
import waymark.journeys.bench.Entry;
import waymark.journeys.bench.Row;
import waymark.journeys.bench.TestBed;
import waymark.journeys.bench.reporting.BuiltService;

/** The register of a year ago as it was known then, against today's. */
public final class KnownAtContest {
  private static final Row ROW = new Row("known-at", "today's page of the same register", "≤ 1.1");

  /** The service has to be compiled before it runs as it will. */
  private static final int WARM = 20;

  private KnownAtContest() {}

  public static Entry entry() {
    return new Entry(List.of(ROW), KnownAtContest::open);
  }

  private static Contest open(TestBed bed) throws Exception {
    BuiltService.REPORTING.arguments();
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    var keys = new RegisterKeys(bed);
    var trust = new RegisterTrust(keys);
    trust.sendDirectory();
    long last = trust.sendCases(today);
    var reporting = new ReportingService(bed, keys);
    reporting.reach(last);
    var load = bed.load(1);
    var known = new PageArm(reporting, trust.schools(), "&knownAt=" + today.minusYears(1), load);
    var live = new PageArm(reporting, trust.schools(), "", load);
    requireAlike(known.size(), live.size());
    return new Duel(List.of(ROW), known, live, WARM);
  }

  /** Pages of other sizes would compare the sizes. */
  private static void requireAlike(int known, int live) {
    if (Math.abs(known - live) > live / 20) {
      throw new IllegalStateException(
          "The pages known a year ago have %d characters, today's %d.".formatted(known, live));
    }
  }
}
