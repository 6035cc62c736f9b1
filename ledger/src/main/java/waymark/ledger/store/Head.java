package waymark.ledger.store;

import java.time.Instant;

/** The newest commit a writer knows of: what the next one follows. */
record Head(long position, Instant recordedAt) {

  static final Head OF_EMPTY_LEDGER = new Head(0, Instant.EPOCH);
}
