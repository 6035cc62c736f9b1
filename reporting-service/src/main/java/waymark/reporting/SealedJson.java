package waymark.reporting;

import tools.jackson.databind.JsonNode;
import waymark.ledger.personal.Sealed;

/** A sealed value as messages and read models carry it. */
public final class SealedJson {
  private SealedJson() {}

  public static Sealed read(JsonNode json) {
    return new Sealed(text(json, "key"), text(json, "kind"), text(json, "box"));
  }

  private static String text(JsonNode json, String field) {
    JsonNode value = json.required(field);
    if (!value.isString()) {
      throw new IllegalArgumentException("A sealed value has no text as its " + field + ".");
    }
    return value.stringValue();
  }
}
