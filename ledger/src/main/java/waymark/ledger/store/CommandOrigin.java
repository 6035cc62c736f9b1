package waymark.ledger.store;

import java.util.UUID;

/**
 * Who and what stands behind a command; travels as Axon metadata under {@link #KEY}.
 *
 * @param commandId UUIDv5 of actor, route and Idempotency-Key; of import and row in a bulk command
 * @param requestHash HMAC of the request under the trust's key
 * @param actor the person's id in the directory
 */
public record CommandOrigin(UUID commandId, String requestHash, String actor) {

  /** The metadata key. */
  public static final String KEY = "waymark.origin";
}
