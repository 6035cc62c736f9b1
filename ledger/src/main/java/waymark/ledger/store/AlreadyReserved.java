package waymark.ledger.store;

/** Somebody else has the value; nothing was stored. Which rule that breaks, the service says. */
public final class AlreadyReserved extends RuntimeException {

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
