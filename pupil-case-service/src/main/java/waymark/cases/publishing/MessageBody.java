package waymark.cases.publishing;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.NewEvent;

/** Puts a message's body together from what is stored; sealed fields are copied as they are. */
public final class MessageBody {
  private final ObjectNode stored;
  private final ObjectNode body = JsonNodeFactory.instance.objectNode();

  private MessageBody(ObjectNode stored) {
    this.stored = stored;
  }

  public static MessageBody of(Leaf leaf, NewEvent event) {
    MessageBody message = new MessageBody(event.payload());
    message.body.put("occurredOn", event.occurredOn().toString()).put("actor", leaf.actor());
    return message;
  }

  /** These fields, null where nothing is stored. */
  public MessageBody with(String... fields) {
    for (String field : fields) {
      JsonNode value = stored.get(field);
      body.set(field, value == null ? JsonNodeFactory.instance.nullNode() : value);
    }
    return this;
  }

  /** Those of these fields that are stored. */
  public MessageBody withGiven(String... fields) {
    for (String field : fields) {
      JsonNode value = stored.get(field);
      if (value != null && !value.isNull()) {
        body.set(field, value);
      }
    }
    return this;
  }

  /** The import that brought it, null where a person entered it. */
  public MessageBody withImport() {
    JsonNode value = stored.get("importId");
    body.set("import", value == null ? JsonNodeFactory.instance.nullNode() : value);
    return this;
  }

  public ObjectNode json() {
    return body;
  }
}
