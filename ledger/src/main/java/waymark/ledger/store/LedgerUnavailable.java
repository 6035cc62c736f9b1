package waymark.ledger.store;

/**
 * The caller stopped waiting. The command may still be recorded, at most once: sending it again
 * under the same id gives the definite answer.
 */
public final class LedgerUnavailable extends LedgerException {

  LedgerUnavailable(String reason) {
    super(reason + " Send the same command again, under the same key, to learn what became of it.");
  }
}
