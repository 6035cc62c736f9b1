package waymark.notification;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Received;

/**
 * Of which people the directory says that their sign-in or their address is to be another, and
 * which erasure of somebody who has left was asked for, in the order in which it was recorded. All
 * of it comes anew at each start.
 */
final class DirectoryNews implements Consumer<Received> {
  private final Queue<DirectoryChange> changes = new ConcurrentLinkedQueue<>();
  private final Set<UUID> reached = ConcurrentHashMap.newKeySet();
  private final Map<String, StaffErasure> asked = new ConcurrentHashMap<>();

  @Override
  public void accept(Received message) {
    var body = message.body();
    if (body == null) {
      return;
    }
    switch (message.type()) {
      case "directory.sign-in-proposed" -> add(message, person(body));
      case "directory.person-email-set" -> {
        UUID person = person(body);
        // Before their first address there is nowhere to tell them.
        if (!reached.add(person)) {
          add(message, person);
        }
      }
      case "directory.person-erasure-requested" -> {
        var erasure =
            new StaffErasure(
                message.stream(),
                message.position(),
                message.ledgerId(),
                body.required("actor").stringValue(),
                message.recordedAt());
        asked.put(message.stream(), erasure);
        changes.add(erasure);
      }
      case "directory.person-erasure-declined",
          "directory.person-erasure-approved",
          "directory.person-erased" ->
          asked.remove(message.stream());
      default -> {}
    }
  }

  private void add(Received message, UUID person) {
    changes.add(
        new OwnAccess(
            message.stream(),
            message.position(),
            message.ledgerId(),
            person,
            message.recordedAt()));
  }

  private static UUID person(ObjectNode body) {
    return UUID.fromString(body.required("person").stringValue());
  }

  /** The first that is not done with; it stays the first until it is. */
  Optional<DirectoryChange> first() {
    return Optional.ofNullable(changes.peek());
  }

  /** The erasure that waits for a decision about this person. */
  Optional<StaffErasure> asked(String stream) {
    return Optional.ofNullable(asked.get(stream));
  }

  void done() {
    changes.poll();
  }
}
