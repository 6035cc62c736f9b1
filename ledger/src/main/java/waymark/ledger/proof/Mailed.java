package waymark.ledger.proof;

import java.time.Instant;

/** The last checkpoint that was sent by e-mail. */
record Mailed(long size, Instant at) {}
