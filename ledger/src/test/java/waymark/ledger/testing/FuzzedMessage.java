package waymark.ledger.testing;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as fuzz targets are given it: {@code {"type": …, "body": …}}.
 *
 * @param type empty where there is none
 */
public record FuzzedMessage(String type, ObjectNode body) {
  /** Empty where it is no JSON, or has no body to take in. */
  public static Optional<FuzzedMessage> read(byte[] bytes) {
    JsonNode read;
    try {
      read = JsonMapper.shared().readTree(bytes);
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
    return read.path("body") instanceof ObjectNode body
        ? Optional.of(new FuzzedMessage(read.path("type").asString(""), body))
        : Optional.empty();
  }
}
