package waymark.ledger.generation;

import java.time.Instant;
import waymark.ledger.publish.Topic;
import waymark.ledger.store.CrashPoint;
import waymark.ledger.store.LedgerReadOnly;
import waymark.ledger.store.LedgerStore;

/** An operator's decision that a ledger goes on without what it lost. */
public final class NewGeneration {

  private NewGeneration() {}

  /**
   * Decides it; it takes effect when the ledger's service is started anew. It is signed first, then
   * the readers are told, then the ledger's database: one that was killed between is gone on with
   * when it is asked for again, as it was decided.
   *
   * @param topic of the generation that is open
   * @param reason in the operator's words, kept for ever in clear: it names nobody
   * @throws IllegalStateException with a sentence, where the ledger needs none, cannot have one, or
   *     that cannot be told now
   */
  public static Generation decide(
      LedgerStore ledger, Topic topic, Decisions decisions, String reason, Instant now) {
    requireLoss(ledger);
    var generations = new Generations(ledger.database());
    int open = Topics.number(topic);
    if (generations.current().number() > open) {
      throw new IllegalStateException(
          "It is decided already: start the service of the ledger %s anew."
              .formatted(ledger.name()));
    }
    long kept = kept(ledger);
    Topics topics = Topics.from(topic);
    Generation next =
        decisions
            .pending(open)
            .filter(decided -> decided.kept() == kept)
            .orElseGet(() -> {
              int number = Math.max(topics.newest(), decisions.newest()) + 1;
              var begun = new Generation(number, kept, Math.max(topics.seen(), kept), reason);
              decisions.keep(begun, now);
              return begun;
            });
    CrashPoint.reached("generation.decided", ledger.name());
    // Readers are told at once, so that those started together with the owner find the new topic.
    topics.closeFor(next);
    CrashPoint.reached("generation.topic-closed", ledger.name());
    generations.begin(next, now);
    return next;
  }

  private static void requireLoss(LedgerStore ledger) {
    try {
      ledger.requireWritable();
    } catch (LedgerReadOnly expected) {
      if (ledger.objection().isEmpty()) {
        throw new IllegalStateException(
            expected.getMessage() + " Once it can be compared, ask again.", expected);
      }
      return;
    }
    throw new IllegalStateException(
        "The ledger %s holds all that was seen of it: it needs no new generation."
            .formatted(ledger.name()));
  }

  private static long kept(LedgerStore ledger) {
    long kept = ledger.lastPosition();
    if (ledger.count() != kept) {
      throw new IllegalStateException(
          "The ledger %s has a gap, which no generation can close: stop the service and restore the backup once more. If the log says that something else stands after its end: ./waymark set-aside."
              .formatted(ledger.name()));
    }
    return kept;
  }
}
