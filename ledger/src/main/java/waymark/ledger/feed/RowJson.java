package waymark.ledger.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A row between JSON and a database document; fractions are refused, as everywhere in a ledger. */
public final class RowJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private RowJson() {}

  public static Document toDocument(ObjectNode row) {
    var document = new Document();
    row.properties().forEach(field -> document.put(field.getKey(), toValue(field.getValue())));
    return document;
  }

  private static @Nullable Object toValue(JsonNode node) {
    if (node.isNull()) {
      return null;
    } else if (node.isString()) {
      return node.stringValue();
    } else if (node.isBoolean()) {
      return node.booleanValue();
    } else if (node.isIntegralNumber()) {
      return node.longValue();
    } else if (node instanceof ObjectNode object) {
      return toDocument(object);
    } else if (node instanceof ArrayNode array) {
      List<@Nullable Object> values = new ArrayList<>(array.size());
      array.forEach(value -> values.add(toValue(value)));
      return values;
    }
    throw new IllegalArgumentException("A row holds " + node.getNodeType() + ", which is refused.");
  }

  public static ObjectNode toJson(Map<?, ?> document) {
    ObjectNode row = JSON.objectNode();
    document.forEach((name, value) -> row.set(String.valueOf(name), toNode(value)));
    return row;
  }

  private static JsonNode toNode(@Nullable Object value) {
    return switch (value) {
      case null -> JSON.nullNode();
      case String text -> JSON.stringNode(text);
      case Boolean flag -> JSON.booleanNode(flag);
      case Long number -> JSON.numberNode(number);
      case Integer number -> JSON.numberNode(number.longValue());
      case Map<?, ?> object -> toJson(object);
      case List<?> list -> {
        ArrayNode array = JSON.arrayNode();
        list.forEach(item -> array.add(toNode(item)));
        yield array;
      }
      default -> throw new IllegalArgumentException("A row holds " + value.getClass());
    };
  }
}
