package waymark.ledger.generation;

import java.time.Instant;
import waymark.ledger.publish.Topic;
import waymark.ledger.store.LedgerReadOnly;
import waymark.ledger.store.LedgerStore;

/** An operator's decision that a ledger goes on without what it lost. */
public final class NewGeneration {

  private NewGeneration() {}

  /**
   * Decides it; it takes effect when the ledger's service is started anew.
   *
   * @param topic of the generation that is open
   * @param reason in the operator's words, kept for ever
   * @throws IllegalStateException with a sentence, where the ledger needs none, cannot have one, or
   *     that cannot be told now
   */
  public static Generation decide(LedgerStore ledger, Topic topic, String reason, Instant now) {
    try {
      ledger.requireWritable();
      throw new IllegalStateException(
          "The ledger %s holds all that was seen of it: it needs no new generation."
              .formatted(ledger.name()));
    } catch (LedgerReadOnly expected) {
      if (ledger.objection().isEmpty()) {
        throw new IllegalStateException(
            expected.getMessage() + " Once it can be compared, ask again.", expected);
      }
    }
    long kept = ledger.lastPosition();
    if (ledger.count() != kept) {
      throw new IllegalStateException(
          "The ledger %s has a gap, which no generation can close: stop the service and restore the backup once more."
              .formatted(ledger.name()));
    }
    Topic last = topic;
    for (var next = last.successor(); next.isPresent(); next = last.successor()) {
      last = new Topic(next.get().ledgerId(), next.get().topic(), topic.connection());
    }
    long seen = last.lastPosition();
    int number = Integer.parseInt(last.ledgerId().replaceAll(".*/", "")) + 1;
    var next = new Generation(number, kept, Math.max(seen, kept), reason);
    new Generations(ledger.database()).begin(next, now);
    return next;
  }
}
