package waymark.cases.safeguarding.record;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names of the keys of the safeguarding ring. A child's safeguarding key is another than the key of
 * the pupil's case: neither opens, nor takes with it when it is destroyed, what the other sealed.
 */
public final class SealedFor {
  private SealedFor() {}

  private static final String CHILD = "child:";
  private static final String STAFF = "staff:";

  /** The child's; the concern's own while nobody knows whom it is about. */
  public static String childOf(@Nullable UUID pupil, UUID concern) {
    return pupil == null ? concern(concern) : child(pupil);
  }

  /** The key of a child. */
  public static String child(UUID pupil) {
    return CHILD + pupil;
  }

  /** The key of a concern that was raised about nobody known. */
  public static String concern(UUID concern) {
    return "concern:" + concern;
  }

  /** The key of a member of staff whom a low-level concern is about. */
  public static String staff(UUID subject) {
    return STAFF + subject;
  }

  /** The child whose key this is; empty for another kind of key. */
  public static Optional<UUID> childOf(String key) {
    return named(CHILD, key);
  }

  /** The member of staff whose key this is; empty for another kind of key. */
  public static Optional<UUID> staffOf(String key) {
    return named(STAFF, key);
  }

  private static Optional<UUID> named(String kind, String key) {
    return key.startsWith(kind)
        ? Optional.of(UUID.fromString(key.substring(kind.length())))
        : Optional.empty();
  }
}
