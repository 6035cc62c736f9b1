package waymark.ledger.store;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one command asks the ledger to record: all of it in one document, or nothing.
 *
 * @param commandId names the command once and for all; a ledger holds at most one commit with it
 * @param requestHash keyed hash of the request, to tell a repeated command from a different one
 * @param actor the person who gave the command
 * @param stream the stream the events belong to
 * @param firstSeq sequence of the first event: one more than the last the caller has read of the
 *     stream, 0 for a new one. This is what makes a decision on a stale state a conflict.
 * @param answer ids the caller is to be given, nothing personal; a replay is answered with it
 * @param events at least one
 */
public record NewCommit(
    UUID commandId,
    String requestHash,
    String actor,
    String stream,
    long firstSeq,
    ObjectNode answer,
    List<NewEvent> events) {

  public NewCommit {
    if (events.isEmpty()) {
      throw new IllegalArgumentException("A commit holds at least one event: " + commandId);
    }
    if (stream.isEmpty() || firstSeq < 0) {
      throw new IllegalArgumentException("Not a place in a stream: '" + stream + "' " + firstSeq);
    }
    events = List.copyOf(events);
  }
}
