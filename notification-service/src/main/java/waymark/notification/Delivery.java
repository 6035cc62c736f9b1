package waymark.notification;

import java.time.Instant;
import java.util.UUID;
import org.bson.Document;

/**
 * That one lead is to be told of one notice, or was.
 *
 * @param tries how often it was tried, this time included
 */
record Delivery(String id, UUID school, UUID person, Instant recordedAt, int tries) {

  static Delivery of(Document stored) {
    return new Delivery(
        stored.getString("_id"),
        UUID.fromString(stored.getString("school")),
        UUID.fromString(stored.getString("person")),
        stored.getDate("recordedAt").toInstant(),
        stored.getInteger("tries"));
  }
}
