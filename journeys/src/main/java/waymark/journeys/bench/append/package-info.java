/** A command's record, stored by the ledger and by the bare driver. */
@NullMarked
package waymark.journeys.bench.append;

import org.jspecify.annotations.NullMarked;
