package waymark.ledger.personal;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One personal value, encrypted. This is the form it has in events, messages and read models.
 *
 * @param key the data subject's key, such as {@code pupil:<uuid>}; never itself personal
 * @param kind the kind of field, such as {@code name}; bound to the box, so that boxes cannot be
 *     swapped
 * @param box AES-256-GCM ciphertext (Tink's format), base64url without padding
 */
public record Sealed(String key, String kind, String box) {

  private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*:[A-Za-z0-9._-]{1,80}");
  private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,40}");

  public Sealed {
    Objects.requireNonNull(box); // Read from a message it may be missing.
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException(
          "A key id is a kind of subject, a colon and an id, such as pupil:<uuid>.");
    }
    if (!KIND.matcher(kind).matches()) {
      throw new IllegalArgumentException("A kind of field is lower-case words with hyphens.");
    }
  }
}
