package waymark.ledger.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Everything a stream was sent, whole: rows as long as their streams, as a timeline's are. */
record Pages(String name) implements Projection<List<ObjectNode>> {
  static final String TYPE = "test.page-written";
  static final List<Projection<?>> TWO = List.of(new Pages("pages"), new Pages("copies"));

  /** Many short words, which take more in memory than in a log. */
  static String body(int number) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    for (int word = 0; word < 16; word++) {
      body.put("word" + word, "said " + number + ", " + word);
    }
    return body.toString();
  }

  @Override
  public Set<String> types() {
    return Set.of(TYPE);
  }

  @Override
  public List<ObjectNode> fold(List<ObjectNode> row, Received message) {
    var more = new ArrayList<>(row == null ? List.of() : row);
    more.add(message.body());
    return more;
  }

  @Override
  public ObjectNode write(List<ObjectNode> row) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.putArray("pages").addAll(row);
    return json;
  }

  @Override
  public List<ObjectNode> read(ObjectNode json) {
    return json.get("pages").valueStream().map(ObjectNode.class::cast).toList();
  }

  @Override
  public List<Index> indexes() {
    return List.of();
  }
}
