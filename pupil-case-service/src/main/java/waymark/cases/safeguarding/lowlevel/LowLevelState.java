package waymark.cases.safeguarding.lowlevel;

import org.jspecify.annotations.Nullable;

/**
 * A low-level concern as far as decisions need it.
 *
 * @param seq the newest event's place in the stream; −1 before the first
 * @param recorded how it began; null before
 * @param outcome its newest outcome's code; null while it is open, so also from a referral to the
 *     LADO until an outcome follows it
 */
public record LowLevelState(
    long seq, @Nullable LowLevelRecorded recorded, boolean lado, @Nullable String outcome) {
  /** Nothing has been recorded. */
  public static final LowLevelState NONE = new LowLevelState(-1, null, false, null);

  public LowLevelState evolve(LowLevelEvent event) {
    return switch (event) {
      case LowLevelRecorded r -> new LowLevelState(seq + 1, r, lado, outcome);
      case TrustTold t -> new LowLevelState(seq + 1, recorded, lado, outcome);
      case LowLevelNoted n -> new LowLevelState(seq + 1, recorded, lado, outcome);
      case ReferredToLado r -> new LowLevelState(seq + 1, recorded, true, null);
      case LowLevelConcluded c -> new LowLevelState(seq + 1, recorded, lado, c.outcome());
    };
  }

  /** As it is written outside of this program: open, lado or concluded. */
  public String status() {
    return outcome != null ? "concluded" : lado ? "lado" : "open";
  }
}
