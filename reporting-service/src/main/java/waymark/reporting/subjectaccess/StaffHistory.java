package waymark.reporting.subjectaccess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Received;
import waymark.reporting.timeline.Recorded;

/** What the directory says of each member of staff, in memory, in the order of its messages. */
public final class StaffHistory {
  private static final String PREFIX = "person:";
  private static final Logger LOG = LoggerFactory.getLogger(StaffHistory.class);
  private final Map<UUID, List<Recorded>> events = new ConcurrentHashMap<>();

  /**
   * Takes one message of the directory; those about nobody are passed over, and those of which a
   * page could not tell who recorded them, of which day, and what. It refuses none: who may see
   * what hangs on the same messages.
   */
  public void told(Received message) {
    ObjectNode body = message.body();
    if (body == null || !message.stream().startsWith(PREFIX)) {
      return;
    }
    try {
      UUID person = UUID.fromString(message.stream().substring(PREFIX.length()));
      Recorded recorded = Recorded.of(message);
      StaffEntry.requireReadable(body);
      events.merge(person, List.of(recorded), StaffHistory::joined);
    } catch (RuntimeException unreadable) {
      LOG.warn("position {} is not told of whom it is about", message.position());
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
