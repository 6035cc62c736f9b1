package waymark.cases.pupil;

import org.jspecify.annotations.Nullable;

/**
 * How far the erasure of a pupil, or of a member of staff, has come.
 *
 * @param requestedBy who asked for it; null where nobody does
 * @param reason a code of the policy set erasure-reasons; null where nobody asks
 */
public record Erasure(Stage stage, @Nullable String requestedBy, @Nullable String reason) {
  /** Nobody has asked for it, or it was withdrawn or refused. */
  public static final Erasure NONE = new Erasure(Stage.NONE, null, null);

  /** The stages, in order. */
  public enum Stage {
    NONE,
    REQUESTED,
    APPROVED,
    ERASED
  }

  Erasure after(ErasureEvent event) {
    return switch (event) {
      case ErasureRequested r -> new Erasure(Stage.REQUESTED, r.requestedBy(), r.reason());
      case ErasureWithdrawn w -> NONE;
      case ErasureRefused r -> NONE;
      case ErasureApproved a -> at(Stage.APPROVED);
      case PupilErased e -> at(Stage.ERASED);
    };
  }

  /** The same, so far on its way. */
  public Erasure at(Stage next) {
    return new Erasure(next, requestedBy, reason);
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
