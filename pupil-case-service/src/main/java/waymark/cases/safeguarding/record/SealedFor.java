package waymark.cases.safeguarding.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names of the keys of the safeguarding ring. A child's safeguarding key is another than the key of
 * the pupil's case: neither opens, nor takes with it when it is destroyed, what the other sealed.
 */
public final class SealedFor {
  private SealedFor() {}

  /** The child's; the concern's own while nobody knows whom it is about. */
  public static String childOf(@Nullable UUID pupil, UUID concern) {
    return pupil == null ? "concern:" + concern : child(pupil);
  }

  /** The key of a child, which is also the name of the stream of the child's file. */
  public static String child(UUID pupil) {
    return "child:" + pupil;
  }

  /** The key of a member of staff whom a low-level concern is about. */
  public static String staff(UUID subject) {
    return "staff:" + subject;
  }
}
