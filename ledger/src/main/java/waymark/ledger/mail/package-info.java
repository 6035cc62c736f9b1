/** How an e-mail leaves a service. */
@NullMarked
package waymark.ledger.mail;

import org.jspecify.annotations.NullMarked;
