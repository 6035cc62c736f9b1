package waymark.journeys.badinputs;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Index;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;

/** The letters sent in each stream, one behind the other. */
record Letters() implements Projection<String> {
  static final String TYPE = "test.letter-sent";

  @Override
  public String name() {
    return "letters";
  }

  @Override
  public Set<String> types() {
    return Set.of(TYPE);
  }

  @Override
  public String fold(@Nullable String row, Received message) {
    var body = Objects.requireNonNull(message.body());
    return (row == null ? "" : row) + body.required("letter").stringValue();
  }

  @Override
  public ObjectNode write(String row) {
    return JsonNodeFactory.instance.objectNode().put("letters", row);
  }

  @Override
  public String read(ObjectNode json) {
    return json.required("letters").stringValue();
  }

  @Override
  public List<Index> indexes() {
    return List.of();
  }
}
