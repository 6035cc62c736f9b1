package waymark.reporting.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Index;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;

/** A row of everything recorded in one stream, as it was said: personal values stay sealed. */
public abstract class RecordedProjection implements Projection<List<Recorded>> {
  private final String field;

  /**
   * @param field of the row that has them
   */
  protected RecordedProjection(String field) {
    this.field = field;
  }

  @Override
  public List<Recorded> fold(@Nullable List<Recorded> before, Received message) {
    List<Recorded> all = new ArrayList<>(before == null ? List.of() : before);
    all.add(Recorded.of(message));
    return List.copyOf(all);
  }

  @Override
  public ObjectNode write(List<Recorded> all) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    var array = json.putArray(field);
    all.forEach(each -> array.add(each.json()));
    return json;
  }

  @Override
  public List<Recorded> read(ObjectNode json) {
    return json.required(field).valueStream().map(Recorded::read).toList();
  }

  @Override
  public List<Index> indexes() {
    return List.of();
  }
}
