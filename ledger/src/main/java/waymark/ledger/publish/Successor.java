package waymark.ledger.publish;

/**
 * Where a ledger goes on as a new generation.
 *
 * @param ledgerId of the new generation
 * @param topic of the new generation
 */
public record Successor(String ledgerId, String topic) {}
