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
    var generations = new Generations(ledger.database());
    String open = topic.ledgerId().replaceAll(".*/", "");
    if (generations.current().number() > Integer.parseInt(open)) {
      throw new IllegalStateException(
          "It is decided already: start the service of the ledger %s anew."
              .formatted(ledger.name()));
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
    // Readers are told at once, so that those started together with the owner find the new topic.
    last.closeFor(topicOf(next, topic, ledger.name()));
    generations.begin(next, now);
    return next;
  }

  private static Topic topicOf(Generation next, Topic open, String ledger) {
    String cell = open.ledgerId().replaceAll("/.*", "");
    return new Topic(next.ledgerId(cell, ledger), next.topic(cell, ledger), open.connection());
  }
}
