package waymark.notification;

import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the safeguarding leads of a school, or the trust's directors, have to be told.
 *
 * @param notice the same for what is told again and another for each that is new
 * @param school null where it is for the trust's directors
 */
record Owed(String notice, @Nullable UUID school, Instant recordedAt) {

  /** As it is kept. */
  @Nullable String at() {
    return school == null ? null : school.toString();
  }

  static Owed of(Document stored, String notice) {
    String school = stored.getString("school");
    return new Owed(
        notice,
        school == null ? null : UUID.fromString(school),
        stored.getDate("recordedAt").toInstant());
  }
}
