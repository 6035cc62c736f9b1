package waymark.reporting.register;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as the register keeps it: only the fields its facts are read from.
 *
 * @param seq of the event in the pupil's stream
 */
public record Noted(long seq, String type, ObjectNode body) {
  private static final Set<String> KEPT =
      Set.of(
          "occurredOn",
          "school",
          "to",
          "yearGroup",
          "corrects",
          "strike",
          "correctedOn",
          "provision",
          "needs",
          "entry");

  public static Noted of(long seq, String type, ObjectNode message) {
    ObjectNode kept = message.deepCopy();
    kept.retain(KEPT);
    if (message.hasNonNull("plan")) kept.put("plan", true);
    return new Noted(seq, type, kept);
  }

  public Fact fact() {
    return FactReader.read(type, seq, body)
        .orElseThrow(() -> new IllegalStateException(type + " is no fact of the register."));
  }

  public ObjectNode json() {
    ObjectNode json = body.deepCopy();
    return json.put("seq", seq).put("type", type);
  }

  public static Noted read(ObjectNode json) {
    ObjectNode body = json.deepCopy();
    body.remove("seq");
    body.remove("type");
    return new Noted(json.required("seq").longValue(), json.required("type").stringValue(), body);
  }
}
