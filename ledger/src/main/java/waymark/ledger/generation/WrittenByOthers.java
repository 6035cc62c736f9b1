package waymark.ledger.generation;

import java.util.List;
import waymark.ledger.publish.Topic;
import waymark.ledger.store.LedgerStore;

/**
 * What stands on a ledger's topic and contradicts it.
 *
 * @param records a sentence each
 */
record WrittenByOthers(Topic topic, List<String> records) {

  private static final int MOST = 5;

  /**
   * @throws IllegalStateException with a sentence, where nothing does
   */
  static WrittenByOthers find(Topic topic, LedgerStore ledger) {
    List<String> records = topic.contradictions(ledger);
    if (records.isEmpty()) {
      throw new IllegalStateException(
          "The ledger %s holds all that was seen of it: it needs no new generation."
              .formatted(ledger.name()));
    }
    return new WrittenByOthers(topic, records);
  }

  /** To stand behind an operator's reason. */
  String sentence() {
    return " (The topic %s holds what the ledger does not, at %d places: %s)"
        .formatted(
            topic,
            records.size(),
            String.join("; ", records.subList(0, Math.min(MOST, records.size()))));
  }
}
