package waymark.cases.directory;

import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * A school as it is answered.
 *
 * @param seq what a change of it names in If-Match
 */
public record ListedSchool(
    UUID id,
    String urn,
    String laCode,
    String establishment,
    String name,
    String phase,
    String type,
    long seq) {

  /** As the directory's message {@code school-listed} tells it. */
  static ListedSchool of(ObjectNode message, long seq) {
    return new ListedSchool(
        UUID.fromString(text(message, "school")),
        text(message, "urn"),
        text(message, "laCode"),
        text(message, "establishment"),
        text(message, "name"),
        text(message, "phase"),
        text(message, "type"),
        seq);
  }

  private static String text(ObjectNode message, String field) {
    return message.required(field).stringValue();
  }
}
