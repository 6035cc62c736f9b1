package waymark.ledger.store;

/** Why a ledger did not record a command. */
public abstract sealed class LedgerException extends RuntimeException
    permits AlreadyReserved,
        CommandMismatch,
        CommitTooLarge,
        LedgerReadOnly,
        LedgerUnavailable,
        StreamConflict {

  LedgerException(String message) {
    super(message);
  }
}
