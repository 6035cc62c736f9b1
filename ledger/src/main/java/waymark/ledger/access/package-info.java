/**
 * Who holds which role where, as told by the directory's messages, and the rule that guards each
 * endpoint. Nothing here knows what a role may do: that stands on the endpoints themselves.
 */
@NullMarked
package waymark.ledger.access;

import org.jspecify.annotations.NullMarked;
