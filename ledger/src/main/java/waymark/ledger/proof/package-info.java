/**
 * Proof that the record is unaltered: an RFC 6962 tree over the commits, checkpoints signed and
 * kept outside the database (C2SP tlog-checkpoint, signed-note), inclusion proofs anybody's tool
 * can check (C2SP tlog-proof), and the off-line check of a ledger or a backup.
 */
@org.jspecify.annotations.NullMarked
package waymark.ledger.proof;
