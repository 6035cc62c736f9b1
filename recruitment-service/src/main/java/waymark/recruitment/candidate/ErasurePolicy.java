package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.recruitment.candidate.Erasure.Stage;

/**
 * Erasure is decided by two people and cannot be undone: not while a legal hold stands, nor for the
 * end of a time that has not ended. What stands against it stands against its approval too: that is
 * what the key's destruction goes by.
 */
public final class ErasurePolicy {
  /** The ground that says that the time is over. */
  private static final String TIME_IS_OVER = "retention-ended";

  private ErasurePolicy() {}

  /**
   * @throws Refused {@code erasure-proposed-once}, {@code legal-hold}, {@code access-under-way},
   *     {@code appointed-are-staff} or {@code kept-until-due}
   */
  static List<CandidateEvent> propose(
      CandidateState state, ProposeCandidateErasure c, LocalDate today) {
    if (state.erasure().stage() == Stage.PROPOSED) {
      throw Refused.rule(
          "erasure-proposed-once",
          "This erasure is proposed already. It waits for a second person's decision.");
    }
    HoldPolicy.requireNone(state);
    CandidateAccessPolicy.requireNone(state);
    timeIsOver(c.ground(), state, c.months(), today);
    return List.of(new CandidateErasureProposed(c.candidate(), today, c.ground(), c.by()));
  }

  /**
   * @throws Refused {@code erasure-proposed} or {@code erasure-withdrawn-by-proposer}
   */
  static List<CandidateEvent> withdraw(
      CandidateState state, WithdrawCandidateErasure c, LocalDate today) {
    if (!c.by().equals(proposer(state))) {
      throw Refused.rule(
          "erasure-withdrawn-by-proposer",
          "Somebody else proposed this erasure. You can keep the candidate instead, and say why.");
    }
    return List.of(new CandidateErasureWithdrawn(c.candidate(), today));
  }

  /**
   * @throws Refused {@code erasure-proposed} or {@code erasure-by-two}
   */
  static List<CandidateEvent> refuse(
      CandidateState state, RefuseCandidateErasure c, LocalDate today) {
    byAnother(state, c.by());
    return List.of(new CandidateErasureRefused(c.candidate(), today, c.why()));
  }

  /**
   * @throws Refused {@code erasure-proposed}, {@code erasure-by-two}, {@code legal-hold}, {@code
   *     access-under-way}, {@code appointed-are-staff} or {@code kept-until-due}
   */
  static List<CandidateEvent> approve(
      CandidateState state, ApproveCandidateErasure c, LocalDate today) {
    byAnother(state, c.by());
    HoldPolicy.requireNone(state);
    CandidateAccessPolicy.requireNone(state);
    timeIsOver(Objects.requireNonNull(state.erasure().ground()), state, c.months(), today);
    return List.of(new CandidateErasureApproved(c.candidate(), today));
  }

  /** Once is enough: the key is destroyed already. */
  static List<CandidateEvent> erased(
      CandidateState state, RecordCandidateErased c, LocalDate today) {
    return state.erasure().stage() == Stage.ERASED
        ? List.of()
        : List.of(new CandidateErased(c.candidate(), today));
  }

  /**
   * @throws Refused {@code candidate-erased}
   */
  static void requireUndecided(CandidateState state) {
    if (state.erasure().decided()) {
      throw erased();
    }
  }

  /** What whoever records something of somebody who was erased is told. */
  public static Refused erased() {
    return Refused.rule(
        "candidate-erased", "This candidate was erased. Nothing more is recorded of them.");
  }

  private static void byAnother(CandidateState state, String by) {
    if (by.equals(proposer(state))) {
      throw Refused.rule(
          "erasure-by-two",
          "You proposed this erasure yourself. Another head teacher of the school or a trust director has to decide.");
    }
  }

  private static @Nullable String proposer(CandidateState state) {
    if (state.erasure().stage() != Stage.PROPOSED) {
      throw Refused.rule(
          "erasure-proposed",
          "Nobody proposes this candidate's erasure, or it has been decided. Look at the page again.");
    }
    return state.erasure().proposedBy();
  }

  private static void timeIsOver(
      String ground, CandidateState state, @Nullable Integer months, LocalDate today) {
    if (!ground.equals(TIME_IS_OVER)) {
      return;
    }
    if (state.outcome() instanceof Outcome ended && ended.appointed()) {
      throw Refused.rule(
          "appointed-are-staff",
          "/ground",
          "This candidate was appointed. They are kept as a member of staff, not as a candidate, and their time does not end here.");
    }
    boolean over =
        months != null
            && RetentionPolicy.dueOn(state, months).filter(day -> !day.isAfter(today)).isPresent();
    if (!over) {
      throw Refused.rule(
          "kept-until-due",
          "/ground",
          "The time for which this candidate is kept has not ended. Wait until the list of candidates due to be erased has them, or choose the reason for which they go earlier.");
    }
  }
}
