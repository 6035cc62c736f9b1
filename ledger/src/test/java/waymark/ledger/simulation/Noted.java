package waymark.ledger.simulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Index;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;
import waymark.ledger.publish.PublicMessage;
import waymark.ledger.publish.PublicMessages;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.NewEvent;

/**
 * The simplest ledger and read model: a stream's row is what was noted in it, each with its seq.
 *
 * @param newest the newest version of the message that this reader understands
 */
record Noted(int newest) implements Projection<String> {

  static final String PUBLIC = "noted";
  static final String NEWER = "noted-newer";
  static final String PRIVATE = "thought";

  /** What is public of an event; of some nothing, of some in a version not every reader knows. */
  static final PublicMessages MESSAGES = Noted::message;

  private static Optional<PublicMessage> message(Leaf leaf, int index) {
    NewEvent event = leaf.events().get(index);
    return event.type().equals(PRIVATE)
        ? Optional.empty()
        : Optional.of(
            new PublicMessage(
                PUBLIC, event.type().equals(NEWER) ? 2 : 1, leaf.stream(), event.payload()));
  }

  /** The row as the log alone says it should be. */
  static String folded(String row, long seq, String what) {
    return (row == null ? "" : row) + seq + "=" + what + " ";
  }

  @Override
  public String name() {
    return "noted";
  }

  @Override
  public Set<String> types() {
    return Set.of(PUBLIC);
  }

  @Override
  public int understands(String type) {
    return newest;
  }

  @Override
  public String fold(String row, Received message) {
    return folded(row, message.seq(), message.body().required("what").stringValue());
  }

  @Override
  public ObjectNode write(String row) {
    return JsonNodeFactory.instance.objectNode().put("noted", row);
  }

  @Override
  public String read(ObjectNode json) {
    return json.required("noted").stringValue();
  }

  @Override
  public List<Index> indexes() {
    return List.of();
  }
}
