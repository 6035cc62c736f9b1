package waymark.notification;

import java.util.UUID;
import org.bson.Document;

/**
 * That one person is to be told of something, or was.
 *
 * @param tries how often it was tried, this time included
 */
record Delivery(String id, Owed owed, UUID person, int tries) {

  static Delivery of(Document stored) {
    String id = stored.getString("_id");
    return new Delivery(
        id,
        Owed.of(stored, id.substring(0, id.lastIndexOf('/'))),
        UUID.fromString(stored.getString("person")),
        stored.getInteger("tries"));
  }
}
