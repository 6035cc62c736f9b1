package waymark.reporting.pupils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.reporting.trust.TrustView;

/**
 * The legal holds that stand on a pupil's record, in the order in which they were placed.
 *
 * @param said of each: hold, reason, note (sealed), who placed it and when
 */
public record HoldsNow(List<ObjectNode> said) {
  static final HoldsNow NONE = new HoldsNow(List.of());

  HoldsNow after(String type, ObjectNode message) {
    return switch (type) {
      case "pupil-case.hold-placed" -> and(message);
      case "pupil-case.hold-lifted" -> without(message.required("hold").stringValue());
      default -> this;
    };
  }

  public int count() {
    return said.size();
  }

  private HoldsNow and(ObjectNode message) {
    ObjectNode placed = message.objectNode();
    placed.set("hold", message.required("hold"));
    placed.set("reason", message.required("reason"));
    placed.set("note", message.required("note"));
    placed.set("by", message.required("actor"));
    placed.set("on", message.required("occurredOn"));
    List<ObjectNode> more = new ArrayList<>(said);
    more.add(placed);
    return new HoldsNow(List.copyOf(more));
  }

  private HoldsNow without(String hold) {
    return new HoldsNow(
        said.stream().filter(s -> !s.required("hold").stringValue().equals(hold)).toList());
  }

  List<Hold> shown(Opening opening, TrustView trust) {
    return said.stream().map(each -> shown(each, opening, trust)).toList();
  }

  private static Hold shown(ObjectNode each, Opening opening, TrustView trust) {
    String by = each.required("by").stringValue();
    return new Hold(
        UUID.fromString(each.required("hold").stringValue()),
        each.required("reason").stringValue(),
        opening.text(each.get("note")),
        by,
        trust.person(by).orElse(null),
        LocalDate.parse(each.required("on").stringValue()));
  }

  ArrayNode json() {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    said.forEach(each -> json.add(each.deepCopy()));
    return json;
  }

  static HoldsNow read(@Nullable JsonNode json) {
    return json == null
        ? NONE
        : new HoldsNow(json.valueStream().map(each -> (ObjectNode) each).toList());
  }
}
