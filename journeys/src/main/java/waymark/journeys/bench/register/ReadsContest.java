package waymark.journeys.bench.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import waymark.journeys.bench.Contest;
import waymark.journeys.bench.Duel;
import waymark.journeys.bench.Entry;
import waymark.journeys.bench.Paired;
import waymark.journeys.bench.Row;
import waymark.journeys.bench.TestBed;
import waymark.journeys.bench.reporting.BuiltService;

/**
 * A page of the register from the service as it is, against one that records no reads; and that one
 * against a second of its kind. Three processes over the same read models.
 */
public final class ReadsContest implements Contest {
  private static final Row CONTROL =
      new Row(Row.CONTROL, "unrecorded against itself, by p50", "0.93 – 1.07");
  private static final Row ROW =
      new Row("register-p50", "the same page from a service that records no reads", "≤ 1.1");

  /** The services have to be compiled before they run as they will. */
  private static final int WARM = 20;

  private final Duel control;
  private final Duel recorded;

  private ReadsContest(Duel control, Duel recorded) {
    this.control = control;
    this.recorded = recorded;
  }

  public static Entry entry() {
    return new Entry(List.of(CONTROL, ROW), ReadsContest::open);
  }

  private static Contest open(TestBed bed) throws Exception {
    BuiltService.REPORTING.arguments();
    var keys = new RegisterKeys(bed);
    var trust = new RegisterTrust(keys);
    trust.sendDirectory();
    long last = trust.sendCases(LocalDate.now(ZoneId.of("Europe/London")));
    var without = Unrecorded.options(bed.folder("unrecorded"));
    var waymark = arm(bed, trust, last, new ReportingService(bed, keys));
    var baseline = arm(bed, trust, last, new ReportingService(bed, keys, without));
    var second = arm(bed, trust, last, new ReportingService(bed, keys, without));
    return new ReadsContest(new Duel(CONTROL, second, baseline), new Duel(ROW, waymark, baseline));
  }

  private static PageArm arm(TestBed bed, RegisterTrust trust, long last, ReportingService of)
      throws Exception {
    of.reach(last);
    var arm = new PageArm(of, trust.schools(), "", bed.load(1));
    arm.size(); // Makes sure that every page is full.
    return arm;
  }

  @Override
  public List<Row> rows() {
    return List.of(CONTROL, ROW);
  }

  @Override
  public int warmUp() {
    return WARM;
  }

  @Override
  public Map<Row, Paired> round(RandomGenerator chance) throws Exception {
    var pairs = new LinkedHashMap<Row, Paired>();
    boolean controlFirst = chance.nextBoolean();
    pairs.putAll((controlFirst ? control : recorded).round(chance));
    pairs.putAll((controlFirst ? recorded : control).round(chance));
    return pairs;
  }
}
