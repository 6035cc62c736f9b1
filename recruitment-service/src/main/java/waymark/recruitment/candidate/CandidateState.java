package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.recruitment.candidate.Erasure.Stage;

/**
 * A candidate as far as decisions need it: nothing personal.
 *
 * @param seq the newest event's place in the stream; −1 before the first
 * @param school where they applied; null before the first
 * @param outcome the newest; null while there is none
 * @param holds the legal holds that stand, each with its reason
 * @param access the newest request to see what is held about them
 */
public record CandidateState(
    long seq,
    @Nullable UUID school,
    @Nullable LocalDate receivedOn,
    @Nullable Outcome outcome,
    Map<UUID, String> holds,
    Erasure erasure,
    CandidateAccess access) {
  /** Nothing has been recorded. */
  public static final CandidateState NONE =
      new CandidateState(-1, null, null, null, Map.of(), Erasure.NONE, CandidateAccess.NONE);

  public CandidateState evolve(CandidateEvent event) {
    CandidateState now =
        new CandidateState(seq + 1, school, receivedOn, outcome, holds, erasure, access);
    return switch (event) {
      case ApplicationReceived r -> now.received(r.school(), r.occurredOn());
      case CandidateCorrected c -> now.received(school, c.receivedOn());
      case NoteRecorded n -> now;
      case OutcomeRecorded o -> now.ended(new Outcome(o.outcome(), o.occurredOn()));
      case CandidateHoldPlaced h -> now.held(h.hold(), h.reason());
      case CandidateHoldLifted h -> now.held(h.hold(), null);
      case CandidateErasureProposed p ->
          now.at(new Erasure(Stage.PROPOSED, p.ground(), p.proposedBy(), p.occurredOn()));
      case CandidateErasureWithdrawn w -> now.at(Erasure.NONE);
      case CandidateErasureRefused r -> now.at(Erasure.NONE);
      case CandidateErasureApproved a -> now.at(erasure.at(Stage.APPROVED, a.occurredOn()));
      case CandidateAccessEvent a -> now.asked(access.evolve(a));
      case CandidateErased e -> now.at(erasure.at(Stage.ERASED, e.occurredOn()));
    };
  }

  private CandidateState received(@Nullable UUID where, LocalDate on) {
    return new CandidateState(seq, where, on, outcome, holds, erasure, access);
  }

  private CandidateState ended(Outcome last) {
    return new CandidateState(seq, school, receivedOn, last, holds, erasure, access);
  }

  private CandidateState held(UUID hold, @Nullable String reason) {
    Map<UUID, String> standing = new LinkedHashMap<>(holds);
    if (reason == null) {
      standing.remove(hold);
    } else {
      standing.put(hold, reason);
    }
    return new CandidateState(
        seq, school, receivedOn, outcome, Map.copyOf(standing), erasure, access);
  }

  private CandidateState at(Erasure step) {
    return new CandidateState(seq, school, receivedOn, outcome, holds, step, access);
  }

  private CandidateState asked(CandidateAccess newest) {
    return new CandidateState(seq, school, receivedOn, outcome, holds, erasure, newest);
  }
}
