package waymark.journeys.bench.append;

import com.mongodb.client.MongoClient;
import java.util.List;
import waymark.journeys.bench.Contest;
import waymark.journeys.bench.Duel;
import waymark.journeys.bench.Entry;
import waymark.journeys.bench.Load;
import waymark.journeys.bench.Row;
import waymark.journeys.bench.TestBed;
import waymark.ledger.store.LedgerStore;

/** Appending to a ledger against the driver's insertOne, with as many callers on both sides. */
public final class AppendContest {
  private static final String BASELINE = "raw insertOne, same server, indexes, durability, bytes";

  private AppendContest() {}

  /** With so many callers at once. */
  public static Entry at(int callers, String sought) {
    var throughput = new Row("append-" + callers, BASELINE, sought);
    var rows =
        callers == 32
            ? List.of(throughput, new Row("append-32-p99", BASELINE, "≤ 0.5"))
            : List.of(throughput);
    return new Entry(rows, bed -> contest(rows, bed, callers));
  }

  /** The baseline against itself. */
  public static Entry control() {
    var row = new Row(Row.CONTROL, "raw insertOne against itself", "0.93 – 1.07");
    return new Entry(
        List.of(row),
        bed -> {
          var client = bed.client();
          var load = bed.load(32);
          byte[] leaf = leaf(client);
          return new Duel(
              row,
              new RawInsert(client, "control-a", leaf, load),
              new RawInsert(client, "control-b", leaf, load));
        });
  }

  private static Contest contest(List<Row> rows, TestBed bed, int callers) {
    MongoClient client = bed.client();
    Load load = bed.load(callers);
    var ledger = LedgerStore.open(client, "ledger-" + callers);
    return new Duel(
        rows,
        new LedgerAppend(ledger, load),
        new RawInsert(client, "raw-" + callers, leaf(client), load));
  }

  /** What a commit holds, as the ledger stores it. */
  private static byte[] leaf(MongoClient client) {
    try (var example = LedgerStore.open(client, "example")) {
      example.append(RealCommit.next());
      return example.from(1, 1).getFirst().leaf();
    }
  }
}
