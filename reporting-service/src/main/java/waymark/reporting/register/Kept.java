package waymark.reporting.register;

import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Of a message's content, what a row keeps. */
public final class Kept {
  private Kept() {}

  /** A copy of these fields alone, in the message's order; empty where it has none of them. */
  public static ObjectNode of(ObjectNode message, Set<String> fields) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    for (var field : message.properties()) {
      if (fields.contains(field.getKey())) {
        kept.set(field.getKey(), field.getValue().deepCopy());
      }
    }
    return kept;
  }
}
