package waymark.ledger.personal;

/** A write about somebody whose key was destroyed. */
public final class KeyErased extends RuntimeException {

  KeyErased(String key) {
    super("The key of " + key + " was erased; nothing personal can be written about them again.");
  }
}
