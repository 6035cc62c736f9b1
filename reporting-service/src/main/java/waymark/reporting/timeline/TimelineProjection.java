package waymark.reporting.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Index;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;

/** Everything recorded of one pupil, as it was said: personal values stay sealed. */
public final class TimelineProjection implements Projection<List<Recorded>> {

  @Override
  public String name() {
    return "timelines";
  }

  @Override
  public Set<String> types() {
    return Titles.TYPES;
  }

  @Override
  public boolean concerns(String stream) {
    return stream.startsWith("pupil:");
  }

  @Override
  public List<Recorded> fold(@Nullable List<Recorded> before, Received message) {
    List<Recorded> entries = new ArrayList<>(before == null ? List.of() : before);
    entries.add(Recorded.of(message));
    return List.copyOf(entries);
  }

  @Override
  public ObjectNode write(List<Recorded> entries) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    var array = json.putArray("entries");
    entries.forEach(entry -> array.add(entry.json()));
    return json;
  }

  @Override
  public List<Recorded> read(ObjectNode json) {
    return json.required("entries").valueStream().map(Recorded::read).toList();
  }

  @Override
  public List<Index> indexes() {
    return List.of();
  }
}
