package waymark.notification;

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
 * Of which people the directory says that their sign-in or their address is to be another, in the
 * order in which it was recorded. All of it comes anew at each start.
 */
final class OwnAccessChanges implements Consumer<Received> {
  private final Queue<OwnAccess> changes = new ConcurrentLinkedQueue<>();
  private final Set<UUID> reached = ConcurrentHashMap.newKeySet();

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
  Optional<OwnAccess> first() {
    return Optional.ofNullable(changes.peek());
  }

  void done() {
    changes.poll();
  }
}
