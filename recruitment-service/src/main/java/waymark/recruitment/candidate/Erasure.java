package waymark.recruitment.candidate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a candidate's erasure has come.
 *
 * @param ground on which it is proposed; null while nobody proposes it
 * @param proposedBy the person's id in the directory
 * @param on the day of the last step
 */
public record Erasure(
    Stage stage, @Nullable String ground, @Nullable String proposedBy, @Nullable LocalDate on) {
  public static final Erasure NONE = new Erasure(Stage.NONE, null, null, null);

  /** From approved on there is no way back. */
  public enum Stage {
    NONE,
    PROPOSED,
    APPROVED,
    ERASED
  }

  Erasure at(Stage next, LocalDate day) {
    return new Erasure(next, ground, proposedBy, day);
  }

  /** Whether it is decided, so that nothing more is recorded. */
  public boolean decided() {
    return stage == Stage.APPROVED || stage == Stage.ERASED;
  }
}
