/**
 * What most teams would write: versioned entities, an audit table by Envers, a table of idempotency
 * keys, one transaction. Tuned as its owner would: batched inserts, ids without a round trip.
 */
@NullMarked
package waymark.journeys.bench.command.usual;

import org.jspecify.annotations.NullMarked;
