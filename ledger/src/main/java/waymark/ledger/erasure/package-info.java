/**
 * Forgetting a person: the decision is recorded, then the key destroyed, then that announced, in
 * this order, so that a crash anywhere between is taken up again at the next start (docs/adr/0009).
 *
 * <p>How a service that owns a ledger uses it: its aggregate records the two events, {@link
 * waymark.ledger.erasure.Steps} says which they are, {@link waymark.ledger.erasure.Traces} clears
 * what is kept of the person outside the ledger, and {@link waymark.ledger.erasure.Erasures} does
 * the rest. One instance for each ledger and its key ring.
 */
@org.jspecify.annotations.NullMarked
package waymark.ledger.erasure;
