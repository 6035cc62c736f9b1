package waymark.reporting.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.reporting.register.Kept;

/**
 * What messages said of a pupil in some fields, each under its seq, so that a message that is
 * struck takes back what it said and no more. Personal values stay sealed.
 *
 * @param parts objects with a seq and some fields, in the order of seq
 */
public record Said(List<ObjectNode> parts) {
  static final Said NOTHING = new Said(List.of());

  Said and(long seq, ObjectNode message, Set<String> fields) {
    ObjectNode part = Kept.of(message, fields);
    if (part.isEmpty()) {
      return this;
    }
    var more = new ArrayList<>(parts);
    more.add(part.put("seq", seq));
    return new Said(List.copyOf(more));
  }

  /** Without what the messages of these seqs said. */
  Said without(Set<Long> struck) {
    if (struck.isEmpty()) {
      return this;
    }
    return new Said(
        parts.stream().filter(part -> !struck.contains(part.required("seq").longValue())).toList());
  }

  /** The value a field was last given; absent where it never was, or was emptied. */
  public @Nullable JsonNode last(String field) {
    return where(field, any -> true);
  }

  /** The value a field was last given among the parts that fit. */
  @Nullable JsonNode where(String field, Predicate<ObjectNode> fits) {
    for (ObjectNode part : parts.reversed()) {
      if (!fits.test(part)) continue;
      JsonNode value = part.get(field);
      if (value != null) {
        return value.isNull() ? null : value;
      }
    }
    return null;
  }

  ArrayNode json() {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    parts.forEach(json::add);
    return json;
  }

  static Said read(JsonNode json) {
    List<ObjectNode> parts = new ArrayList<>();
    for (JsonNode part : json) {
      parts.add((ObjectNode) part);
    }
    return new Said(List.copyOf(parts));
  }
}
