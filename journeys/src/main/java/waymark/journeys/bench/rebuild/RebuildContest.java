package waymark.journeys.bench.rebuild;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import waymark.journeys.bench.Contest;
import waymark.journeys.bench.Entry;
import waymark.journeys.bench.Paired;
import waymark.journeys.bench.Row;
import waymark.journeys.bench.TestBed;
import waymark.journeys.bench.reporting.ReportingReadModels;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Rebuild;

/**
 * Rebuilds of reporting's two read models from logs of three lengths. {@code
 * -Dwaymark.bench.events} is the length of the longest, a million unless it says otherwise; the
 * others are a tenth and a hundredth of it. The plain way is tried on the tenth: it takes many
 * times as long, and as long for each event of a log of any length, since pupils live as long in
 * each.
 */
public final class RebuildContest implements Contest {
  private static final Row CONSUME =
      new Row("rebuild-consume", "a bare consumer of the same topic", "≥ 0.5");
  private static final Row BULK =
      new Row("rebuild-bulk", "the same folds, every event's row in a bulk of upserts", "≥ 3");
  private static final Row SLOPE =
      new Row("rebuild-slope", "time that grows as the log does (1.0)", "≤ 1.0");
  private static final List<Row> ROWS = List.of(CONSUME, BULK, SLOPE);
  private static final int LONGEST = Integer.getInteger("waymark.bench.events", 1_000_000);

  private final MongoDatabase plain;
  private final List<Projection<?>> models = ReportingReadModels.load();
  private final List<PupilLog> logs = new ArrayList<>();
  private final List<Feed> feeds = new ArrayList<>();

  private RebuildContest(TestBed bed) throws Exception {
    plain = bed.client().getDatabase("plain").withWriteConcern(WriteConcern.MAJORITY);
    for (int events : List.of(LONGEST / 100, LONGEST / 10, LONGEST)) {
      var log = new PupilLog(events).fill();
      var database = bed.client().getDatabase("rebuild-" + events);
      logs.add(log);
      feeds.add(bed.keep(KeptFeed.atTheEnd(log, database, models)));
    }
  }

  public static Entry entry() {
    return new Entry(ROWS, RebuildContest::new);
  }

  @Override
  public List<Row> rows() {
    return ROWS;
  }

  /** Each of them takes minutes. */
  @Override
  public int rounds(int asked) {
    return Math.min(asked, 3);
  }

  @Override
  public int warmUp() {
    return 0;
  }

  @Override
  public Map<Row, Paired> round(RandomGenerator chance) {
    boolean plainFirst = chance.nextBoolean();
    double consume = RawConsume.seconds(logs.getLast(), batch -> {});
    double bulk = plainFirst ? plain() : 0;
    var seconds = feeds.stream().mapToDouble(RebuildContest::rebuild).toArray();
    bulk = plainFirst ? bulk : plain();
    var pairs = new LinkedHashMap<Row, Paired>();
    double events = logs.getLast().events();
    pairs.put(CONSUME, new Paired(events / seconds[2], events / consume));
    double tenth = logs.get(1).events();
    pairs.put(BULK, new Paired(tenth / seconds[1], tenth / bulk));
    pairs.put(SLOPE, new Paired(slope(seconds), 1));
    return pairs;
  }

  private static double rebuild(Feed feed) {
    long begin = System.nanoTime();
    Rebuild.of(feed);
    return (System.nanoTime() - begin) / 1e9;
  }

  /** Seconds of the tenth, written as one would first think of. */
  private double plain() {
    List<PlainWrites<?>> writes = new ArrayList<>();
    for (Projection<?> model : models) {
      var rows = plain.getCollection(model.name());
      rows.drop();
      writes.add(new PlainWrites<>(model, rows));
    }
    return RawConsume.seconds(logs.get(1), batch -> take(writes, batch));
  }

  private static void take(
      List<PlainWrites<?>> writes, List<ConsumerRecord<byte[], byte[]>> batch) {
    writes.forEach(each -> each.take(batch));
  }

  /** Of three times a decade apart, by least squares in the logarithms: half of both decades. */
  private static double slope(double[] seconds) {
    return Math.log10(seconds[2] / seconds[0]) / 2;
  }
}
