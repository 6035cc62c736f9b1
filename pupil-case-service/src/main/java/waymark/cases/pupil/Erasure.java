package waymark.cases.pupil;

import org.jspecify.annotations.Nullable;

/**
 * How far the erasure of a pupil, or of a member of staff, has come.
 *
 * @param requestedBy who asked for it; null where nobody does
 */
public record Erasure(Stage stage, @Nullable String requestedBy) {
  /** Nobody has asked for it, or it was withdrawn or refused. */
  public static final Erasure NONE = new Erasure(Stage.NONE, null);

  /** The stages, in order. */
  public enum Stage {
    NONE,
    REQUESTED,
    APPROVED,
    ERASED
  }

  Erasure after(ErasureEvent event) {
    return switch (event) {
      case ErasureRequested r -> new Erasure(Stage.REQUESTED, r.requestedBy());
      case ErasureWithdrawn w -> NONE;
      case ErasureRefused r -> NONE;
      case ErasureApproved a -> new Erasure(Stage.APPROVED, requestedBy);
      case PupilErased e -> new Erasure(Stage.ERASED, requestedBy);
    };
  }

  /**
   * From the decision on nothing else is recorded of the pupil.
   *
   * @throws Refused {@code pupil-erased} when it is taken
   */
  public void requireUndecided() {
    if (stage == Stage.APPROVED || stage == Stage.ERASED) {
      throw Refused.rule(
          "pupil-erased",
          "This pupil has been erased, so nothing more can be recorded. If the pupil is back, import the roll: that begins a new case.");
    }
  }
}
