package waymark.cases.ledgers;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.config.Configuration;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.proof.CheckpointFolder;
import waymark.ledger.proof.Checkpointer;
import waymark.ledger.proof.ExtendsCheckpoint;
import waymark.ledger.proof.SigningKey;
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
    SigningKey signer,
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
    CheckpointFolder folder =
        new CheckpointFolder(settings.checkpointDir(), settings.ledgerId(name));
    LedgerStore store =
        LedgerStore.open(
            ledgers,
            name,
            List.of(
                new TopicCheck(topic),
                new ExtendsCheckpoint(settings.ledgerId(name), signer, folder)));
    KeyRing ring = KeyRing.open(keys, name, trust, store.lastPosition());
    Checkpointer checkpointer =
        new Checkpointer(store, settings.ledgerId(name), signer, folder, ring::erasures);
    checkpointer.start(settings.checkpointInterval());
    Publisher publisher = new Publisher(store, messages, topic, meters);
    return new ServiceLedger(store, ring, publisher, checkpointer, aggregates);
  }
}
