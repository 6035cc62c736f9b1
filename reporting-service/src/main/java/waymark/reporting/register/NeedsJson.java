package waymark.reporting.register;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Needs as messages list them. */
public final class NeedsJson {
  private NeedsJson() {}

  /** None where none are listed. */
  public static List<Need> read(JsonNode needs) {
    return needs
        .valueStream()
        .map(n -> new Need(n.required("rank").asInt(), n.required("code").asString()))
        .toList();
  }
}
