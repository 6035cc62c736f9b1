package waymark.cases.ledgers;

import java.util.function.BiFunction;
import org.axonframework.config.Configuration;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.proof.Checkpointer;
import waymark.ledger.proof.RecordWatch;
import waymark.ledger.publish.Publisher;
import waymark.ledger.store.LedgerCommands;
import waymark.ledger.store.LedgerStore;

/**
 * One ledger with all that stands round it: its keys, the aggregates that decide on it, and the
 * publisher that tells others. Opened with the application and closed with it.
 */
public final class ServiceLedger implements AutoCloseable {
  private final LedgerStore store;
  private final KeyRing keys;
  private final Publisher publisher;
  private final Checkpointer checkpointer;
  private final RecordWatch watch;
  private final Configuration aggregates;
  private final LedgerCommands commands;

  /**
   * @param aggregates makes, of store and keys, the aggregates that are recorded in it
   */
  public ServiceLedger(
      LedgerStore store,
      KeyRing keys,
      Publisher publisher,
      Checkpointer checkpointer,
      RecordWatch watch,
      BiFunction<LedgerStore, KeyRing, Configuration> aggregates) {
    this.store = store;
    this.keys = keys;
    this.publisher = publisher;
    this.checkpointer = checkpointer;
    this.watch = watch;
    this.aggregates = aggregates.apply(store, keys);
    this.commands = new LedgerCommands(this.aggregates.commandBus(), store);
    this.aggregates.start();
    publisher.start();
  }

  public LedgerStore store() {
    return store;
  }

  public KeyRing keys() {
    return keys;
  }

  public Publisher publisher() {
    return publisher;
  }

  public RecordWatch watch() {
    return watch;
  }

  public LedgerCommands commands() {
    return commands;
  }

  @Override
  public void close() {
    aggregates.shutdown();
    publisher.close();
    watch.close();
    checkpointer.close();
    store.close();
  }
}
