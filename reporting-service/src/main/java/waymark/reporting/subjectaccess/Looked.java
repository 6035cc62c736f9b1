package waymark.reporting.subjectaccess;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * Once that a member of staff looked at something.
 *
 * @param denied whether it was refused
 */
record Looked(Instant at, String route, boolean denied) {

  static Looked read(JsonNode read) {
    return new Looked(
        Instant.parse(read.required("at").stringValue()),
        read.required("route").stringValue(),
        read.path("denied").asBoolean(false));
  }
}
