package waymark.cases.safeguarding.lowlevel;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;

/**
 * A low-level concern as far as decisions need it.
 *
 * @param seq the newest event's place in the stream; −1 before the first
 * @param begun what was told and waits to be recorded; null where it did not begin so
 * @param recorded about whom it is now; null before
 * @param notes those about whom it is now that can be read
 * @param told what the LADO was told last, about whomever; null where they were not
 * @param outcome its newest outcome's code; null while it is open, so also from a referral to the
 *     LADO until an outcome follows it
 */
public record LowLevelState(
    long seq,
    @Nullable LowLevelTold begun,
    @Nullable LowLevelRecorded recorded,
    List<LowLevelNoted> notes,
    @Nullable ReferredToLado told,
    @Nullable String outcome) {
  /** Nothing has been recorded. */
  public static final LowLevelState NONE = new LowLevelState(-1, null, null, List.of(), null, null);

  public LowLevelState {
    notes = List.copyOf(notes);
  }

  public LowLevelState evolve(LowLevelEvent event) {
    long next = seq + 1;
    return switch (event) {
      case LowLevelTold t -> new LowLevelState(next, t, null, notes, null, null);
      case LowLevelRecorded r -> new LowLevelState(next, begun, r, List.of(), told, null);
      case TrustTold t -> new LowLevelState(next, begun, recorded, notes, told, outcome);
      case LowLevelNoted n -> new LowLevelState(next, begun, recorded, with(n), told, outcome);
      case ReferredToLado r -> new LowLevelState(next, begun, recorded, notes, r, null);
      case LowLevelConcluded c ->
          new LowLevelState(next, begun, recorded, notes, told, c.outcome());
      case LowLevelReattributed r -> new LowLevelState(next, begun, recorded, notes, told, outcome);
    };
  }

  /** Whether the LADO was told of it, and about whom it is. */
  public boolean lado() {
    return told != null && recorded != null && told.subject().equals(recorded.subject());
  }

  /** Whether the LADO was told of it under the name of somebody whom it is not about. */
  public boolean ladoAgain() {
    return told != null && !lado();
  }

  /** As it is written outside of this program: told, open, lado, lado-again or concluded. */
  public String status() {
    if (ladoAgain()) {
      return "lado-again";
    }
    if (recorded == null) {
      return LowLevelTold.UNRECORDED;
    }
    return outcome != null ? "concluded" : lado() ? "lado" : "open";
  }

  private List<LowLevelNoted> with(LowLevelNoted note) {
    return note.note().equals(Words.UNAVAILABLE)
        ? notes
        : Stream.concat(notes.stream(), Stream.of(note)).toList();
  }
}
