package waymark.journeys.bench.append;

import waymark.journeys.bench.Arm;
import waymark.journeys.bench.Load;
import waymark.journeys.bench.Measured;
import waymark.ledger.store.LedgerStore;

/** Waymark's store. */
record LedgerAppend(LedgerStore ledger, Load load) implements Arm {

  @Override
  public Measured measure() throws Exception {
    return load.run(() -> ledger.append(RealCommit.next()));
  }

  @Override
  public void close() {
    ledger.close();
  }
}
