package waymark.reporting.policy;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Items by name. */
public record PolicyInForce(Map<String, JsonNode> items) {
  static PolicyInForce read(JsonNode answer) {
    Map<String, JsonNode> items = new TreeMap<>();
    for (JsonNode item : answer.required("items")) {
      items.put(item.required("name").stringValue(), item);
    }
    return new PolicyInForce(Map.copyOf(items));
  }

  /** A whole number; empty where no such item is in force. */
  public Optional<Integer> number(String name) {
    return Optional.ofNullable(items.get(name))
        .map(item -> Integer.valueOf(item.required("value").stringValue()));
  }

  /** Where an item's value comes from. */
  public Optional<String> source(String name) {
    return Optional.ofNullable(items.get(name)).map(i -> i.required("source").stringValue());
  }
}
