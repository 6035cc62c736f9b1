package waymark.reporting.register;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as the register keeps it: only the fields its facts are read from.
 *
 * @param fact what it says; read once, since a pupil's facts are asked for at each new one
 */
public record Noted(Fact fact, String type, ObjectNode body) {
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

  /**
   * Empty for a message that says nothing of roll or register.
   *
   * @param seq of the event in the pupil's stream
   */
  public static Optional<Noted> of(long seq, String type, ObjectNode message) {
    return FactReader.read(type, seq, message)
        .map(fact -> {
          ObjectNode kept = Kept.of(message, KEPT);
          if (message.hasNonNull("plan")) kept.put("plan", true);
          return new Noted(fact, type, kept);
        });
  }

  public ObjectNode json() {
    ObjectNode json = body.deepCopy();
    return json.put("seq", fact.seq()).put("type", type);
  }

  public static Noted read(ObjectNode json) {
    ObjectNode body = json.deepCopy();
    body.remove("seq");
    body.remove("type");
    String type = json.required("type").stringValue();
    return FactReader.read(type, json.required("seq").longValue(), body)
        .map(fact -> new Noted(fact, type, body))
        .orElseThrow(() -> new IllegalStateException(type + " is no fact of the register."));
  }
}
