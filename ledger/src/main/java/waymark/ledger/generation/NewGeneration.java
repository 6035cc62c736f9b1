package waymark.ledger.generation;

import java.time.Instant;
import waymark.ledger.publish.Topic;
import waymark.ledger.store.CrashPoint;
import waymark.ledger.store.LedgerReadOnly;
import waymark.ledger.store.LedgerStore;

/**
 * An operator's decision that a ledger goes on without what it lost, or without what somebody else
 * wrote to its topic.
 */
public final class NewGeneration {

  private static final String GOES_ON = "it goes on as a new generation: start its service anew";

  private NewGeneration() {}

  /**
   * Decides it; it takes effect when the ledger's service is started anew, and nothing is recorded
   * until then. It is signed first, then the readers are told, then the ledger's database: one that
   * was killed between is gone on with when it is asked for again, as it was decided.
   *
   * @param topic of the generation that is open
   * @param reason in the operator's words, kept for ever in clear: it names nobody
   * @throws IllegalStateException with a sentence, where the ledger needs none, cannot have one, or
   *     that cannot be told now
   */
  public static Generation decide(
      LedgerStore ledger, Topic topic, Decisions decisions, String reason, Instant now) {
    boolean lost = lost(ledger);
    var generations = new Generations(ledger.database());
    int open = Topics.number(topic);
    if (generations.current().number() > open) {
      throw new IllegalStateException(
          "It is decided already: start the service of the ledger %s anew."
              .formatted(ledger.name()));
    }
    String written = lost ? "" : WrittenByOthers.find(topic, ledger).sentence();
    if (!lost) {
      ledger.closeForWriting(GOES_ON);
    }
    long kept = kept(ledger);
    Topics topics = Topics.from(topic);
    Generation next =
        decisions
            .pending(open)
            .filter(decided -> decided.kept() == kept)
            .orElseGet(() -> {
              int number = Math.max(topics.newest(), decisions.newest()) + 1;
              long seen = lost ? Math.max(topics.seen(), kept) : kept;
              var begun = new Generation(number, kept, seen, reason + written);
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

  /** Whether it lacks what was seen of it, as it was found when it was opened or since. */
  private static boolean lost(LedgerStore ledger) {
    try {
      ledger.requireWritable();
      return false;
    } catch (LedgerReadOnly readOnly) {
      if (ledger.objection().isEmpty()) {
        throw new IllegalStateException(
            readOnly.getMessage() + " Once it can be compared, ask again.", readOnly);
      }
      return !ledger.objection().get().equals(GOES_ON);
    }
  }

  private static long kept(LedgerStore ledger) {
    long kept;
    long count;
    do {
      kept = ledger.lastPosition();
      count = ledger.count();
    } while (kept != ledger.lastPosition()); // What was under way is still being recorded.
    if (count != kept) {
      throw new IllegalStateException(
          "The ledger %s has a gap, which no generation can close: stop the service and restore the backup once more. If the log says that something else stands after its end: ./waymark set-aside."
              .formatted(ledger.name()));
    }
    return kept;
  }
}
