package waymark.ledger.store;

/** More than one commit may hold; refused before anything was sent. */
public final class CommitTooLarge extends LedgerException {

  CommitTooLarge(int bytes, int limit) {
    super(
        "One command may record at most %d bytes, this one has %d. Shorten its texts or split it."
            .formatted(limit, bytes));
  }
}
