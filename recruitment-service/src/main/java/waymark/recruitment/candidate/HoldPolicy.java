package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.List;

/** A legal hold stops erasure. Several can stand at once, each with an end of its own. */
final class HoldPolicy {
  private HoldPolicy() {}

  static List<CandidateEvent> place(PlaceCandidateHold c, LocalDate today) {
    return List.of(new CandidateHoldPlaced(c.candidate(), today, c.hold(), c.reason()));
  }

  /**
   * @throws Refused {@code hold-stands}
   */
  static List<CandidateEvent> lift(CandidateState state, LiftCandidateHold c, LocalDate today) {
    if (!state.holds().containsKey(c.hold())) {
      throw Refused.rule(
          "hold-stands", "This hold does not stand any more. Look at the page again.");
    }
    return List.of(new CandidateHoldLifted(c.candidate(), today, c.hold()));
  }

  /**
   * @throws Refused {@code legal-hold}
   */
  static void requireNone(CandidateState state) {
    if (!state.holds().isEmpty()) {
      throw Refused.rule(
          "legal-hold",
          "A legal hold stands on this candidate. Nothing of them is erased until it is lifted.");
    }
  }
}
