package waymark.reporting.pupils;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import waymark.reporting.trust.TrustView;

/**
 * How far a pupil's erasure has come, and what was said when it was asked for.
 *
 * @param said of the request: its reason, note (sealed), who asked and when; empty where unknown
 */
record ErasureAsked(ErasureStage stage, ObjectNode said) {

  static @Nullable ErasureAsked after(
      @Nullable ErasureAsked before, String type, ObjectNode message) {
    return switch (type) {
      case "pupil-case.erasure-requested" ->
          new ErasureAsked(ErasureStage.REQUESTED, asked(message));
      case "pupil-case.erasure-withdrawn", "pupil-case.erasure-refused" -> null;
      case "pupil-case.erasure-approved" -> at(ErasureStage.APPROVED, before, message);
      case "pupil-case.erased" -> at(ErasureStage.ERASED, before, message);
      default -> before;
    };
  }

  private static ErasureAsked at(
      ErasureStage stage, @Nullable ErasureAsked before, ObjectNode message) {
    return new ErasureAsked(stage, before == null ? message.objectNode() : before.said());
  }

  private static ObjectNode asked(ObjectNode message) {
    ObjectNode said = message.objectNode();
    said.set("reason", message.required("reason"));
    said.set("note", message.required("note"));
    said.set("by", message.required("actor"));
    said.set("on", message.required("occurredOn"));
    return said;
  }

  Erasure shown(Opening opening, TrustView trust) {
    String by = text("by");
    String on = text("on");
    return new Erasure(
        stage,
        text("reason"),
        opening.text(said.get("note")),
        by,
        by == null ? null : trust.person(by).orElse(null),
        on == null ? null : LocalDate.parse(on));
  }

  private @Nullable String text(String field) {
    return said.hasNonNull(field) ? said.get(field).stringValue() : null;
  }

  ObjectNode json() {
    ObjectNode json = said.deepCopy();
    return json.put("stage", stage.name());
  }

  static @Nullable ErasureAsked read(JsonNode json) {
    if (!json.isObject()) {
      return null;
    }
    ObjectNode said = ((ObjectNode) json).deepCopy();
    said.remove("stage");
    return new ErasureAsked(ErasureStage.valueOf(json.required("stage").stringValue()), said);
  }
}
