package waymark.reporting.subjectaccess;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Once that a record was looked at, without who looked.
 *
 * @param roles those that let somebody in
 * @param route what they looked at
 * @param inFile whether it was a file that the pupil was in
 */
record ReadByRole(Instant at, List<String> roles, String route, boolean inFile) {

  static ReadByRole read(JsonNode read) {
    return new ReadByRole(
        Instant.parse(read.required("at").stringValue()),
        read.required("roles").valueStream().map(JsonNode::stringValue).toList(),
        read.required("route").stringValue(),
        read.path("inFile").asBoolean(false));
  }
}
