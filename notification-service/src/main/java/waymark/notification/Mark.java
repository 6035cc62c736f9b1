package waymark.notification;

import java.time.Instant;

/**
 * How far it has been noted who is to be told.
 *
 * @param firstStart when this service first followed the ledger
 */
record Mark(long position, Instant firstStart) {}
