/**
 * A ledger that lost its end (restored from an older backup, and nothing newer holds what is
 * missing) goes on as a new generation: under a new id and on a new topic, so that no reader takes
 * two histories for one. What was kept stays as it is, position by position.
 */
@NullMarked
package waymark.ledger.generation;

import org.jspecify.annotations.NullMarked;
