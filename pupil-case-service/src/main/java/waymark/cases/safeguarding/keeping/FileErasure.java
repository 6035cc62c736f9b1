package waymark.cases.safeguarding.keeping;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a file's erasure has come.
 *
 * @param ground of the proposal; null where there is none
 * @param proposedBy the person's id in the directory
 */
public record FileErasure(Stage stage, @Nullable String ground, @Nullable String proposedBy) {
  public static final FileErasure NONE = new FileErasure(Stage.NONE, null, null);

  /** What has been recorded of it last. */
  public enum Stage {
    NONE,
    PROPOSED,
    AGREED,
    ERASED;

    /** As it is written outside of this program. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  FileErasure at(Stage next) {
    return new FileErasure(next, ground, proposedBy);
  }
}
