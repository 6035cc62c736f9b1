package waymark.cases.ledgers;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.config.Configuration;
import waymark.ledger.generation.OpenedLedger;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.proof.Checkpointer;
import waymark.ledger.proof.Checkpoints;
import waymark.ledger.proof.RecordWatch;
import waymark.ledger.publish.PublicMessages;
import waymark.ledger.publish.Publisher;
import waymark.ledger.publish.TopicCheck;
import waymark.ledger.store.LedgerStore;

/** Opens ledgers with what this service was given at its start. */
public record Opening(
    TrustSettings settings,
    String broker,
    MongoClient ledgers,
    KeyStores keyStores,
    Checkpoints checkpoints,
    MeterRegistry meters) {
  /** The same, as another user of broker and database, or on others. */
  public Opening on(String otherBroker, MongoClient other) {
    return new Opening(settings, otherBroker, other, keyStores, checkpoints, meters);
  }

  /**
   * @param name of the ledger and of its database
   * @param aggregates makes, of store and keys, the aggregates that are recorded in it
   */
  public ServiceLedger open(
      String name,
      PublicMessages messages,
      BiFunction<LedgerStore, KeyRing, Configuration> aggregates) {
    OpenedLedger opened =
        OpenedLedger.find(ledgers, settings.cell(), name, broker, checkpoints.signer());
    LedgerStore store =
        LedgerStore.open(
            ledgers,
            name,
            List.of(
                checkpoints.check(opened.id(), opened.generation()),
                new TopicCheck(opened.topic())));
    KeyRing ring = keyStores.open(store, opened.id(), checkpoints);
    Checkpointer checkpointer =
        checkpoints.start(store, opened.id(), opened.generation(), ring::erasures);
    Publisher publisher =
        new Publisher(store, messages, opened.topic(), meters, () -> opened.begin(store));
    RecordWatch watch = checkpoints.watch(store, opened.id(), settings.verifyEvery());
    return new ServiceLedger(store, ring, publisher, checkpointer, watch, aggregates);
  }
}
