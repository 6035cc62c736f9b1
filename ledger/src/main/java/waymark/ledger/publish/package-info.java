/**
 * From the record to its topic: one record for each stored event, in ledger order, on one partition
 * that keeps everything. A {@linkplain waymark.ledger.publish.Publisher publisher} takes its
 * {@linkplain waymark.ledger.publish.Turn turn} by a {@linkplain waymark.ledger.publish.Session
 * session}, at which the broker refuses whoever published before; then it goes on after the last
 * record it finds on the topic, which nobody else can lengthen any more. After any failure the
 * session is closed and a new turn begins the same way, so that a record is repeated only where
 * half a commit was left.
 *
 * <p>What is public of an event, the service says in its {@linkplain
 * waymark.ledger.publish.PublicMessages one switch}; of the rest, headers only, so that a reader
 * can tell that it has missed nothing.
 *
 * <p>Whoever else may write to the topic is {@linkplain waymark.ledger.publish.Overhearing
 * overheard} in the gaps between what the publisher sent, and {@linkplain
 * waymark.ledger.publish.Closings believed} in nothing that closes it.
 */
@NullMarked
package waymark.ledger.publish;

import org.jspecify.annotations.NullMarked;
