package waymark.reporting.pupils;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The messages, by seq, that a message says never happened. */
final class Struck {
  private Struck() {}

  static Set<Long> by(ObjectNode body) {
    Set<Long> struck = new HashSet<>();
    JsonNode corrects = body.path("corrects");
    if (corrects.isArray()) {
      corrects.forEach(seq -> struck.add(seq.longValue()));
    } else if (corrects.isIntegralNumber() && body.path("strike").booleanValue(false)) {
      struck.add(corrects.longValue());
    }
    return struck;
  }
}
