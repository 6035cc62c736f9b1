package waymark.cases.safeguarding.reading;

import java.time.Instant;
import java.util.UUID;

/**
 * The list by which a school has done its part of a request, as it was fixed.
 *
 * @param position where that stands in the safeguarding ledger
 */
record AnsweredList(UUID school, long position, Instant at) {}
