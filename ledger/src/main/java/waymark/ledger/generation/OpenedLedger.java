package waymark.ledger.generation;

import com.mongodb.client.MongoClient;
import java.util.List;
import java.util.stream.IntStream;
import waymark.ledger.publish.BrokerAddress;
import waymark.ledger.publish.Signer;
import waymark.ledger.publish.Topic;
import waymark.ledger.store.LedgerStore;

/**
 * What a ledger is called since its newest generation.
 *
 * @param id {@code <cell>/<name>/<generation>}
 * @param former the topics of the generations before, to be closed
 */
public record OpenedLedger(String id, Generation generation, Topic topic, List<Topic> former) {

  /**
   * @param bootstrap of the broker, as {@link BrokerAddress} reads it
   * @param signer of its checkpoints, who closes its topics
   */
  public static OpenedLedger find(
      MongoClient client, String cell, String ledger, String bootstrap, Signer signer) {
    Generation now = new Generations(client.getDatabase(ledger)).current();
    List<Topic> all =
        IntStream.rangeClosed(1, now.number())
            .mapToObj(number -> new Generation(number, 0, 0, ""))
            .map(each ->
                new Topic(
                    each.ledgerId(cell, ledger),
                    each.topic(cell, ledger),
                    BrokerAddress.settings(bootstrap),
                    signer))
            .toList();
    return new OpenedLedger(
        now.ledgerId(cell, ledger), now, all.getLast(), all.subList(0, all.size() - 1));
  }

  /**
   * To be done before this generation publishes, as often as it begins to: tells the readers of the
   * former topics where the ledger goes on, and records that it does.
   */
  public void begin(LedgerStore ledger) {
    former.forEach(each -> each.closeFor(topic, generation.reason()));
    if (generation.number() > 1) {
      ledger.append(GenerationOpened.of(id, generation));
    }
  }
}
