package waymark.ledger.generation;

import com.mongodb.client.MongoClient;
import org.jspecify.annotations.Nullable;
import waymark.ledger.publish.BrokerAddress;
import waymark.ledger.publish.Topic;
import waymark.ledger.store.LedgerStore;

/**
 * What a ledger is called since its newest generation.
 *
 * @param id {@code <cell>/<name>/<generation>}
 * @param former the topic of the generation before, to be closed; absent for the first
 */
public record OpenedLedger(String id, Generation generation, Topic topic, @Nullable Topic former) {

  /**
   * @param bootstrap of the broker, as {@link BrokerAddress} reads it
   */
  public static OpenedLedger find(
      MongoClient client, String cell, String ledger, String bootstrap) {
    Generation now = new Generations(client.getDatabase(ledger)).current();
    Topic former = now.number() == 1 ? null : topic(now.former(), cell, ledger, bootstrap);
    return new OpenedLedger(
        now.ledgerId(cell, ledger), now, topic(now, cell, ledger, bootstrap), former);
  }

  /**
   * To be done before this generation publishes, as often as it begins to: tells the readers of the
   * former topic where the ledger goes on, and records that it does.
   */
  public void begin(LedgerStore ledger) {
    if (former != null) {
      former.closeFor(topic);
      ledger.append(GenerationOpened.of(id, generation));
    }
  }

  private static Topic topic(Generation of, String cell, String ledger, String bootstrap) {
    return new Topic(
        of.ledgerId(cell, ledger), of.topic(cell, ledger), BrokerAddress.settings(bootstrap));
  }
}
