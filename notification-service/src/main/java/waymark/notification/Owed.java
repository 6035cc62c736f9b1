package waymark.notification;

import java.time.Instant;
import java.util.UUID;
import org.bson.Document;

/**
 * What the safeguarding leads of a school have to be told.
 *
 * @param notice the same for what is told again and another for each that is new
 */
record Owed(String notice, UUID school, Instant recordedAt) {

  static Owed of(Document stored, String notice) {
    return new Owed(
        notice,
        UUID.fromString(stored.getString("school")),
        stored.getDate("recordedAt").toInstant());
  }
}
