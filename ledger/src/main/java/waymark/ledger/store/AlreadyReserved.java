package waymark.ledger.store;

/** Somebody else has the value; nothing was stored. */
public final class AlreadyReserved extends LedgerException {

  private final String owner;

  AlreadyReserved(String owner) {
    super("The value belongs to %s already.".formatted(owner));
    this.owner = owner;
  }

  /** Who has it. */
  public String owner() {
    return owner;
  }
}
