package waymark.ledger.feed;

import java.util.Map;

/**
 * What a rebuild did.
 *
 * @param events read from the log
 * @param models the collections that serve now
 */
public record Rebuilt(long events, Map<String, String> models) {}
