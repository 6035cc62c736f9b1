package waymark.ledger.feed;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Arrival.Message;

/** Reads a message's body, or says in a sentence why it cannot be read. */
final class Bodies {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** More than any ledger's commit holds. */
  private static final int LARGEST = 1 << 20;

  private Bodies() {}

  static Received read(Message message, int understood) {
    Received head = message.head();
    byte[] value = message.value();
    if (value == null || value.length == 0) {
      throw new Refused("It has a type but no content (a tombstone).", null);
    }
    if (head.version() > understood) {
      throw new Refused("Its version " + head.version() + " is newer than this reader.", null);
    }
    if (value.length > LARGEST) {
      throw new Refused("It is larger than any message of a ledger.", null);
    }
    if (!head.keyedByItsStream()) {
      throw new Refused("Its key is not the subject of its stream.", null);
    }
    return head.with(parse(value));
  }

  private static ObjectNode parse(byte[] value) {
    try {
      if (JSON.readTree(value) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException notJson) {
      throw new Refused("Its content is not JSON.", notJson);
    }
    throw new Refused("Its content is not a JSON object.", null);
  }
}
