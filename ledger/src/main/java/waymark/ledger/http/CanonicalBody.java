package waymark.ledger.http;

import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** One spelling for JSON that says the same, so that a repeated request is known by its hash. */
final class CanonicalBody {
  private static final JsonMapper SORTED =
      StrictJson.mapper().rebuild().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

  private CanonicalBody() {}

  static String of(byte[] json) {
    return json.length == 0 ? "" : SORTED.writeValueAsString(SORTED.readTree(json));
  }
}
