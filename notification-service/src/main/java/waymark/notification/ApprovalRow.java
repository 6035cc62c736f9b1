package waymark.notification;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What waits for approval, as its row is kept. */
final class ApprovalRow {
  private ApprovalRow() {}

  static ObjectNode write(Approval row) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("stream", row.stream())
            .put("position", row.position())
            .put("ledger", row.ledger())
            .put("since", row.since())
            .put("recordedAt", row.recordedAt().toString());
    row.roles().forEach(json.putArray("roles")::add);
    new TreeSet<>(row.apart()).forEach(json.putArray("apart")::add);
    var items = json.putArray("items");
    // Not as names of fields: an item's may have a dot in it.
    new TreeMap<>(row.items())
        .forEach((item, by) -> items.addObject().put("item", item).put("by", by));
    return json;
  }

  static Approval read(ObjectNode json) {
    Map<String, String> items = new TreeMap<>();
    json.required("items").forEach(each -> items.put(text(each, "item"), text(each, "by")));
    return new Approval(
        text(json, "stream"),
        json.required("position").longValue(),
        text(json, "ledger"),
        json.required("since").longValue(),
        Instant.parse(text(json, "recordedAt")),
        json.required("roles").valueStream().map(JsonNode::stringValue).toList(),
        json.required("apart")
            .valueStream()
            .map(JsonNode::stringValue)
            .collect(Collectors.toUnmodifiableSet()),
        items);
  }

  private static String text(JsonNode json, String field) {
    return json.required(field).stringValue();
  }
}
