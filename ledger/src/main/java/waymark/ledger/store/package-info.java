@NullMarked
package waymark.ledger.store;

import org.jspecify.annotations.NullMarked;
