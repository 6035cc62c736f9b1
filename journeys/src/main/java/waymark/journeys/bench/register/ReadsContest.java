package waymark.journeys.bench.register;

import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
import waymark.ledger.reads.ReadLog;

/**
 * A page of the register asked by somebody whose reads are recorded, against somebody whose reads
 * are not; and that one against a second of their kind. One process answers all three.
 */
public final class ReadsContest implements Contest {
  private static final Row CONTROL =
      new Row(Row.CONTROL, "unrecorded against itself, by p50", "0.93 – 1.07");
  private static final Row ROW =
      new Row("register-p50", "the same page for somebody whose reads are not recorded", "≤ 1.1");

  /** The service has to be compiled before it runs as it will. */
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
    var options = Unrecorded.options(bed.folder("unrecorded"), RegisterTrust.UNRECORDED);
    var service = new ReportingService(bed, keys, options);
    service.reach(last);
    var waymark = arm(bed, trust, service);
    var baseline = arm(bed, trust, service.askedBy(RegisterTrust.UNRECORDED_DIRECTORS.get(0)));
    var second = arm(bed, trust, service.askedBy(RegisterTrust.UNRECORDED_DIRECTORS.get(1)));
    requireOnlyOnesReadsRecorded(bed);
    return new ReadsContest(new Duel(CONTROL, second, baseline), new Duel(ROW, waymark, baseline));
  }

  /** All three have asked for every page by now. */
  private static void requireOnlyOnesReadsRecorded(TestBed bed) {
    try (var client = MongoClients.create(bed.mongod().uri())) {
      var reads = client.getDatabase("reporting-reads");
      var month = reads.getCollection(ReadLog.collection(Instant.now()));
      var recorded = month.distinct("actor", String.class).into(new ArrayList<>());
      if (!recorded.equals(List.of(RegisterTrust.DIRECTOR_ID.toString()))) {
        throw new IllegalStateException("The reads of " + recorded + " were recorded.");
      }
    }
  }

  private static PageArm arm(TestBed bed, RegisterTrust trust, ReportingService asked)
      throws Exception {
    var arm = new PageArm(asked, trust.schools(), "", bed.load(1));
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
