/**
 * Recruitment's own record: its ledger, keys, publisher and checkpoints, running and empty until
 * vacancies are kept in it.
 */
@NullMarked
package waymark.recruitment;

import org.jspecify.annotations.NullMarked;
