/** Who saw what: a record of every answer that named pupils, made before the answer is given. */
@NullMarked
package waymark.ledger.reads;

import org.jspecify.annotations.NullMarked;
