package waymark.reporting.operating;

import java.util.Map;
import waymark.ledger.feed.Digest;

/**
 * The read models of one log.
 *
 * @param position up to which they were read before the digests were taken
 */
record Digests(long position, Map<String, Digest> models) {}
