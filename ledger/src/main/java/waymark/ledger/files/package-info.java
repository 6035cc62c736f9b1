/** Small files that must be there after a power cut: keys, checkpoints, lists of who was erased. */
@NullMarked
package waymark.ledger.files;

import org.jspecify.annotations.NullMarked;
