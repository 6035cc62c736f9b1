package waymark.ledger.store;

/** Somebody else recorded something in the stream after the caller read it; nothing was stored. */
public final class StreamConflict extends LedgerException {

  StreamConflict(String stream, long firstSeq) {
    super(
        "%s has moved on: event %d is already recorded. Read it again and decide anew."
            .formatted(stream, firstSeq));
  }
}
