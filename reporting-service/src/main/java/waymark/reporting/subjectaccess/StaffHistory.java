package waymark.reporting.subjectaccess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Received;
import waymark.reporting.timeline.Recorded;

/** What the directory says of each member of staff, in memory, in the order of its messages. */
public final class StaffHistory {
  private static final String PREFIX = "person:";
  private final Map<UUID, List<Recorded>> events = new ConcurrentHashMap<>();

  /**
   * Takes one message of the directory; those about nobody are passed over, and those that do not
   * say who recorded them and of which day. It refuses none: who may see what hangs on the same
   * messages.
   */
  public void told(Received message) {
    ObjectNode body = message.body();
    boolean told =
        body != null && body.path("actor").isString() && body.path("occurredOn").isString();
    if (told && message.stream().startsWith(PREFIX)) {
      UUID person = UUID.fromString(message.stream().substring(PREFIX.length()));
      events.merge(person, List.of(Recorded.of(message)), StaffHistory::joined);
    }
  }

  public List<Recorded> of(UUID person) {
    return events.getOrDefault(person, List.of());
  }

  /** Everybody of whom something was ever recorded. */
  public List<UUID> people() {
    return List.copyOf(events.keySet());
  }

  private static List<Recorded> joined(List<Recorded> before, List<Recorded> next) {
    List<Recorded> both = new ArrayList<>(before);
    both.addAll(next);
    return List.copyOf(both);
  }
}
