package waymark.ledger.store;

import tools.jackson.databind.node.ObjectNode;

/**
 * What became of a command.
 *
 * @param position where it stands in the ledger, from 1
 * @param answer what the caller is to be told; of the first run where this one is a replay
 * @param replayed whether the command had been recorded before it was given this time
 */
public record Appended(long position, ObjectNode answer, boolean replayed) {}
