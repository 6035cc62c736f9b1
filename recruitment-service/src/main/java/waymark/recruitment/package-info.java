/**
 * Recruitment's own record: its ledger, keys, publisher and checkpoints, and who saw what of it.
 */
@NullMarked
package waymark.recruitment;

import org.jspecify.annotations.NullMarked;
