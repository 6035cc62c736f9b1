package waymark.ledger.store;

/** Why a ledger did not record a command. */
public abstract sealed class LedgerException extends RuntimeException
    permits StreamConflict, CommandMismatch, CommitTooLarge, LedgerReadOnly, LedgerUnavailable {

  LedgerException(String message) {
    super(message);
  }
}
