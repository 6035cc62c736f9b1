package waymark.reporting.subjectaccess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Index;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;
import waymark.reporting.timeline.Recorded;

/** What was recorded of each subject access request. Contract: contracts/subject-access. */
public final class AccessProjection implements Projection<List<Recorded>> {
  private static final Set<String> TYPES =
      Set.of(
          "subject-access.received",
          "subject-access.identity-confirmed",
          "subject-access.extended",
          "subject-access.gathered",
          "subject-access.items-decided",
          "subject-access.approved",
          "subject-access.sent",
          "subject-access.refused");

  @Override
  public String name() {
    return "subject-access";
  }

  @Override
  public Set<String> types() {
    return TYPES;
  }

  @Override
  public boolean concerns(String stream) {
    return stream.startsWith("subject-access:");
  }

  @Override
  public List<Recorded> fold(@Nullable List<Recorded> before, Received message) {
    List<Recorded> events = new ArrayList<>(before == null ? List.of() : before);
    events.add(Recorded.of(message));
    return List.copyOf(events);
  }

  @Override
  public ObjectNode write(List<Recorded> events) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    var array = json.putArray("events");
    events.forEach(event -> array.add(event.json()));
    return json;
  }

  @Override
  public List<Recorded> read(ObjectNode json) {
    return json.required("events").valueStream().map(Recorded::read).toList();
  }

  @Override
  public List<Index> indexes() {
    return List.of();
  }
}
