package waymark.reporting.register;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as the register keeps it: only the fields its facts are read from. Never changes; what
 * it says is read once, when first asked for, since a pupil's facts are asked for at each new one.
 */
public final class Noted {
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

  private final long seq;
  private final String type;
  private final ObjectNode body;
  private @Nullable Fact fact;

  private Noted(long seq, String type, ObjectNode body) {
    this.seq = seq;
    this.type = type;
    this.body = body;
  }

  /**
   * @param seq of the event in the pupil's stream
   */
  public static Noted of(long seq, String type, ObjectNode message) {
    ObjectNode kept = Kept.of(message, KEPT);
    if (message.hasNonNull("plan")) kept.put("plan", true);
    return new Noted(seq, type, kept);
  }

  public Fact fact() {
    Fact known = fact;
    if (known == null) {
      known =
          FactReader.read(type, seq, body)
              .orElseThrow(() -> new IllegalStateException(type + " is no fact of the register."));
      fact = known;
    }
    return known;
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
