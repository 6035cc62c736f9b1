package waymark.ledger.personal;

/**
 * A sealed value that its own key does not open: altered, or moved from another field or person.
 */
public final class SealBroken extends RuntimeException {

  SealBroken(String key, String kind, Throwable cause) {
    super(
        "The " + kind + " of " + key + " is not what was sealed: it was altered or moved.", cause);
  }
}
