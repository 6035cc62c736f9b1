/**
 * The edge of every service: who is calling, what a request may look like, and how a refusal reads.
 * A service takes all of it with {@link waymark.ledger.http.GuardedApi}.
 */
@NullMarked
package waymark.ledger.http;

import org.jspecify.annotations.NullMarked;
