/**
 * From a ledger's topic to a reader: records in order, each stream guarded, what cannot be read set
 * aside, and a watermark that says how far a reader may be trusted.
 *
 * <p>Start at {@link waymark.ledger.feed.Feed}.
 */
package waymark.ledger.feed;
