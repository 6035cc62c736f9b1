package waymark.ledger.feed;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.BsonBinaryWriter;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A row between JSON and a database document; fractions are refused, as everywhere in a ledger. */
public final class RowJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private RowJson() {}

  public static RawBsonDocument toBson(ObjectNode row) {
    return bson(to -> write(to, row));
  }

  /** What is written to a writer that expects a document. */
  static RawBsonDocument bson(Consumer<BsonWriter> document) {
    var bytes = new BasicOutputBuffer();
    try (var to = new BsonBinaryWriter(bytes)) {
      document.accept(to);
    }
    return new RawBsonDocument(bytes.getInternalBuffer(), 0, bytes.getSize());
  }

  /** Writes a row where a value is expected. */
  static void write(BsonWriter to, ObjectNode row) {
    to.writeStartDocument();
    for (var field : row.properties()) {
      to.writeName(field.getKey());
      writeValue(to, field.getValue());
    }
    to.writeEndDocument();
  }

  private static void writeValue(BsonWriter to, JsonNode node) {
    if (node.isNull()) {
      to.writeNull();
    } else if (node.isString()) {
      to.writeString(node.stringValue());
    } else if (node.isBoolean()) {
      to.writeBoolean(node.booleanValue());
    } else if (node.isIntegralNumber()) {
      to.writeInt64(node.longValue());
    } else if (node instanceof ObjectNode object) {
      write(to, object);
    } else if (node instanceof ArrayNode array) {
      to.writeStartArray();
      array.forEach(value -> writeValue(to, value));
      to.writeEndArray();
    } else {
      throw new IllegalArgumentException(
          "A row holds " + node.getNodeType() + ", which is refused.");
    }
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
