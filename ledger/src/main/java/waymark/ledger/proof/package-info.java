/**
 * Proof that the record is unaltered: an RFC 6962 tree over the commits, checkpoints signed and
 * kept outside the database (C2SP tlog-checkpoint, signed-note), inclusion proofs anybody's tool
 * can check (C2SP tlog-proof), and the off-line check of a ledger or a backup ({@link
 * waymark.ledger.proof.RecordTool}).
 *
 * <p>In a service that owns ledgers, five lines:
 *
 * <pre>{@code
 * Checkpoints checkpoints = new Checkpoints(checkpointDir, checkpointKeyFile, every, mail);    // all from the settings
 * LedgerStore store = LedgerStore.open(client, "cases", List.of(checkpoints.check(ledgerId, generation), topicCheck));
 * Checkpointer checkpointer = checkpoints.start(store, ledgerId, generation, keyRing::erasures); // demo/cases/1
 * RecordWatch watch = checkpoints.watch(store, ledgerId, every);                                // checks all of it, and says what it found
 * checkpointer.close();                                                                        // before store.close()
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package waymark.ledger.proof;
