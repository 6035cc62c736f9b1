package waymark.ledger.store;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Commits to try a ledger with. */
final class Example {

  private Example() {}

  /** A commit of so many events. */
  static NewCommit commit(String stream, long firstSeq, int events) {
    return commit(UUID.randomUUID(), "hash", stream, firstSeq, events);
  }

  static NewCommit commit(
      UUID commandId, String requestHash, String stream, long firstSeq, int events) {
    return new NewCommit(
        commandId,
        requestHash,
        "person:1",
        stream,
        firstSeq,
        json("answer", commandId.toString()),
        IntStream.range(0, events).mapToObj(i -> event("step " + (firstSeq + i))).toList());
  }

  static NewEvent event(String text) {
    return new NewEvent("noted", 1, LocalDate.of(2026, 9, 4), json("text", text));
  }

  static ObjectNode json(String name, String value) {
    return JsonNodeFactory.instance.objectNode().put(name, value);
  }
}
