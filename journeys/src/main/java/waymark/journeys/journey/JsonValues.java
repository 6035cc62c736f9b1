package waymark.journeys.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.journeys.journey.Stored.Value;

/** The values of JSON within bytes, each with the field that holds it. */
final class JsonValues {
  private static final JsonMapper JSON = JsonMapper.shared();

  private JsonValues() {}

  /** JSON is taken apart, anything else is one value. Returns the bytes as text. */
  static String bytes(String field, byte[] bytes, List<Value> to) {
    var text = new String(bytes, UTF_8);
    if (text.startsWith("{") || text.startsWith("[")) {
      try {
        walk(field, JSON.readTree(text), to);
        return text;
      } catch (JacksonException notJson) {
        // Then it is read as it stands.
      }
    }
    to.add(new Value(field, text));
    return text;
  }

  private static void walk(String field, JsonNode node, List<Value> to) {
    if (node.isObject()) {
      node.forEachEntry((name, inner) -> walk(name, inner, to));
    } else if (node.isArray()) {
      parts(field, node.valueStream().map(JsonValues::number).toList(), to);
      node.forEach(inner -> walk(field, inner, to));
    } else if (node.isValueNode()) {
      to.add(new Value(field, node.asString()));
    }
  }

  private static String number(JsonNode node) {
    return node.isNumber() ? node.asString() : "";
  }

  /** A date may be written as its parts. */
  static void parts(String field, List<String> parts, List<Value> to) {
    if (!parts.isEmpty() && parts.stream().allMatch(part -> part.matches("\\d{1,4}"))) {
      to.add(new Value(field, "[" + String.join(", ", parts) + "]"));
    }
  }
}
