package waymark.ledger.store;

/** The ledger serves reads only, because it could not show that it extends what was published. */
public final class LedgerReadOnly extends LedgerException {

  LedgerReadOnly(String ledger, String reason) {
    super("The ledger %s can be read but not written: %s".formatted(ledger, reason));
  }
}
