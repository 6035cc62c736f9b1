/**
 * Axon's own event store for MongoDB beside ours, under the same aggregate, command bus and
 * repository.
 */
@NullMarked
package waymark.journeys.bench.stock;

import org.jspecify.annotations.NullMarked;
