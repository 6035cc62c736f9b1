package waymark.reporting;

import tools.jackson.databind.JsonNode;
import waymark.ledger.personal.Sealed;

/** A sealed value as messages and read models carry it. */
public final class SealedJson {
  private SealedJson() {}

  public static Sealed read(JsonNode json) {
    return new Sealed(
        json.required("key").stringValue(),
        json.required("kind").stringValue(),
        json.required("box").stringValue());
  }
}
