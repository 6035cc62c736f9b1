package waymark.cases.ledgers;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.config.Configuration;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.personal.SealedKeys;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.proof.Checkpointer;
import waymark.ledger.proof.Checkpoints;
import waymark.ledger.publish.PublicMessages;
import waymark.ledger.publish.Publisher;
import waymark.ledger.publish.Topic;
import waymark.ledger.publish.TopicCheck;
import waymark.ledger.store.LedgerStore;

/** Opens ledgers with what this service was given at its start. */
public record Opening(
    TrustSettings settings,
    MongoClient ledgers,
    MongoClient keys,
    TrustKey trust,
    Checkpoints checkpoints,
    MeterRegistry meters) {
  /**
   * @param name of the ledger and of its database
   * @param aggregates makes, of store and keys, the aggregates that are recorded in it
   */
  public ServiceLedger open(
      String name,
      PublicMessages messages,
      BiFunction<LedgerStore, KeyRing, Configuration> aggregates) {
    Topic topic =
        new Topic(
            settings.ledgerId(name),
            settings.topic(name),
            Map.of("bootstrap.servers", settings.kafkaBootstrap()));
    String id = settings.ledgerId(name);
    LedgerStore store =
        LedgerStore.open(ledgers, name, List.of(new TopicCheck(topic), checkpoints.check(id)));
    checkpoints.applyErasures(keys, name, id);
    KeyRing ring = KeyRing.open(keys, name, trust, store.lastPosition());
    ring.requireKeysOf(SealedKeys.inNewest(store));
    Checkpointer checkpointer = checkpoints.start(store, id, ring::erasures);
    Publisher publisher = new Publisher(store, messages, topic, meters);
    return new ServiceLedger(store, ring, publisher, checkpointer, aggregates);
  }
}
