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

  /** What a set of codes calls one of them; empty where it does not know it. */
  public Optional<String> label(String set, String code) {
    return Optional.ofNullable(items.get(set)).stream()
        .flatMap(item -> item.required("value").valueStream())
        .filter(each -> each.path("code").asString("").equals(code))
        .map(each -> each.required("label").stringValue())
        .findFirst();
  }

  /** Where an item's value comes from. */
  public Optional<String> source(String name) {
    return Optional.ofNullable(items.get(name)).map(i -> i.required("source").stringValue());
  }
}
