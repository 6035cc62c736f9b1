/**
 * The record. A command is one {@linkplain waymark.ledger.store.NewCommit commit} is one document,
 * so it is stored whole or not at all. Its content is the {@linkplain waymark.ledger.store.Leaf
 * leaf}, canonical JSON kept byte for byte; what stands beside it are copies for three unique
 * indexes: position, place in the stream, command.
 *
 * <p>Positions have no gap. One {@linkplain waymark.ledger.store.Writer thread} takes whatever
 * waits, the {@linkplain waymark.ledger.store.Sequencer sequencer} numbers it after the newest
 * commit it knows and sends it as one ordered insert, the next only when this one is settled. An
 * insert stops at the first duplicate: of a position (another writer was first: read the head,
 * number again), of a place in a stream (that caller's conflict; the others move up) or of a
 * command (a replay: its first answer).
 *
 * <p>Reads of single streams, which every command begins with, go together in the same way: {@link
 * waymark.ledger.store.StreamReads}.
 *
 * <p>Not knowing is never taken for an answer. After a cut connection the same bytes go to the same
 * positions until there is one, and a duplicate is judged by what a majority holds, the command
 * first: it may be this very commit, stored under a lost reply.
 */
@NullMarked
package waymark.ledger.store;

import org.jspecify.annotations.NullMarked;
