package waymark.journeys.bench.stock;

import java.util.List;
import waymark.journeys.bench.Duel;
import waymark.journeys.bench.Entry;
import waymark.journeys.bench.Row;
import waymark.ledger.store.LedgerStore;

/** 32 commands at once, each to a new aggregate: command bus, one read, one event, one write. */
public final class StockContest {
  private static final Row ROW =
      new Row("stock-32", "Axon with axon-mongo's own engine, same server and durability", "≥ 5");

  /** Axon's own code takes this long to be compiled. */
  private static final int WARM = 60;

  private StockContest() {}

  public static Entry entry() {
    return new Entry(
        List.of(ROW),
        bed -> {
          var client = bed.client();
          var load = bed.load(32);
          var ledger = LedgerStore.open(client, "ours");
          return new Duel(
              List.of(ROW),
              new WaymarkEngine(ledger, load),
              new StockEngine(client, "stock", load),
              WARM);
        });
  }
}
