@NullMarked
package waymark.ledger.publish;

import org.jspecify.annotations.NullMarked;
