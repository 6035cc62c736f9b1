package waymark.ledger.reads;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.store.CanonicalJson;

/**
 * The one spelling of a stored read, all that stands in it: canonical JSON (RFC 8785), times as ISO
 * 8601, ids in hexadecimal. What no read holds is spelt with its type, so that nothing can be put
 * in unseen.
 */
final class CanonicalRead {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private CanonicalRead() {}

  static byte[] bytes(Document read) {
    return CanonicalJson.bytes(object(read));
  }

  private static ObjectNode object(Document document) {
    ObjectNode object = JSON.objectNode();
    document.forEach((name, value) -> object.set(name, value(value)));
    return object;
  }

  private static JsonNode value(@Nullable Object value) {
    return switch (value) {
      case null -> JSON.nullNode();
      case String text -> JSON.stringNode(text);
      case Date at -> JSON.stringNode(at.toInstant().toString());
      case ObjectId id -> JSON.stringNode(id.toHexString());
      case List<?> list -> {
        var array = JSON.arrayNode();
        list.forEach(each -> array.add(value(each)));
        yield array;
      }
      case Document inner -> object(inner);
      default -> JSON.stringNode(value.getClass().getName() + " " + Objects.toString(value));
    };
  }
}
