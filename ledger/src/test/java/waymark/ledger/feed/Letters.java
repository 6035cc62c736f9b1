package waymark.ledger.feed;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The simplest read model: the letters a stream was sent, one after the other. */
record Letters(int newest, boolean takesZ) implements Projection<String> {
  static final String TYPE = "test.letter-sent";
  static final Letters PLAIN = new Letters(1, true);

  static String body(String letter) {
    return "{\"letter\":\"" + letter + "\"}";
  }

  @Override
  public String name() {
    return "letters";
  }

  @Override
  public Set<String> types() {
    return Set.of(TYPE);
  }

  @Override
  public int understands(String type) {
    return newest;
  }

  @Override
  public boolean concerns(String stream) {
    return !stream.startsWith("import:");
  }

  @Override
  public String fold(String row, Received message) {
    String letter = message.body().get("letter").stringValue();
    if (letter.equals("z") && !takesZ) {
      throw new IllegalStateException("z");
    }
    return (row == null ? "" : row) + letter;
  }

  @Override
  public ObjectNode write(String row) {
    return JsonNodeFactory.instance.objectNode().put("letters", row);
  }

  @Override
  public String read(ObjectNode json) {
    return json.get("letters").stringValue();
  }

  @Override
  public List<Index> indexes() {
    return List.of(Index.on("row.letters"));
  }
}
