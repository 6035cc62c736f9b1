package waymark.cases.privacy;

import java.util.UUID;

/**
 * Whose data somebody asks to see. What is personal in a request is sealed under this person's own
 * key, so that it goes with them.
 *
 * @param kind {@code pupil} or {@code person}, a member of staff
 */
public record DataSubject(String kind, UUID id) {
  public static final String PUPIL = "pupil";
  public static final String PERSON = "person";

  /** The name of the person's key, which is that of their stream. */
  public String key() {
    return kind + ":" + id;
  }
}
