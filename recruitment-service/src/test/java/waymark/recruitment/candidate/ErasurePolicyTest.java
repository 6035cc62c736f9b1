package waymark.recruitment.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.recruitment.candidate.Recorded.CANDIDATE;
import static waymark.recruitment.candidate.Recorded.DUE;
import static waymark.recruitment.candidate.Recorded.after;
import static waymark.recruitment.candidate.Recorded.held;
import static waymark.recruitment.candidate.Recorded.outcome;
import static waymark.recruitment.candidate.Recorded.proposed;
import static waymark.recruitment.candidate.Recorded.refusal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.recruitment.candidate.Erasure.Stage;

class ErasurePolicyTest {
  private static final String OVER = "retention-ended";

  private static void propose(CandidateState state, String ground, LocalDate day) {
    propose(state, ground, 6, day);
  }

  private static void propose(
      CandidateState state, String ground, @Nullable Integer months, LocalDate day) {
    assertThat(
            ErasurePolicy.propose(
                state, new ProposeCandidateErasure(CANDIDATE, ground, months, "head"), day))
        .containsExactly(new CandidateErasureProposed(CANDIDATE, day, ground, "head"));
  }

  private static void approve(CandidateState state, String by, LocalDate day) {
    assertThat(ErasurePolicy.approve(state, new ApproveCandidateErasure(CANDIDATE, 6, by), day))
        .containsExactly(new CandidateErasureApproved(CANDIDATE, day));
  }

  @Test
  void thatTheTimeIsOverIsSaidFromTheDayOnWhichItIs() {
    CandidateState ended = after(outcome("not-shortlisted"));
    assertThat(refusal(() -> propose(ended, OVER, DUE.minusDays(1)))).isEqualTo("kept-until-due");
    propose(ended, OVER, DUE);
    propose(ended, "objection-upheld", DUE.minusDays(1));
    assertThat(refusal(() -> propose(after(), OVER, DUE.plusYears(9)))).isEqualTo("kept-until-due");
    assertThat(refusal(() -> propose(ended, OVER, null, DUE.plusYears(9))))
        .isEqualTo("kept-until-due");
    assertThat(
            refusal(() ->
                approve(after(outcome("withdrawn"), proposed(OVER)), "director", DUE.minusDays(1))))
        .isEqualTo("kept-until-due");
  }

  @Test
  void whoeverWasAppointedIsNeverDueFromHere() {
    CandidateState appointed = after(outcome("appointed"));
    assertThat(refusal(() -> propose(appointed, OVER, DUE.plusYears(9))))
        .isEqualTo("appointed-are-staff");
    propose(appointed, "recorded-unlawfully", DUE);
  }

  @Test
  void itTakesTwoAndOneProposalAtATime() {
    CandidateState asked = after(outcome("withdrawn"), proposed(OVER));
    assertThat(refusal(() -> propose(asked, OVER, DUE))).isEqualTo("erasure-proposed-once");
    assertThat(refusal(() -> approve(asked, "head", DUE))).isEqualTo("erasure-by-two");
    approve(asked, "director", DUE);
    assertThat(refusal(() -> approve(after(), "director", DUE))).isEqualTo("erasure-proposed");
    var own = new RefuseCandidateErasure(CANDIDATE, new Words("Still needed."), "head");
    assertThat(refusal(() -> ErasurePolicy.refuse(asked, own, DUE))).isEqualTo("erasure-by-two");
    var others = new RefuseCandidateErasure(CANDIDATE, new Words("Still needed."), "director");
    CandidateEvent refused = ErasurePolicy.refuse(asked, others, DUE).getFirst();
    assertThat(asked.evolve(refused).erasure()).isEqualTo(Erasure.NONE);
  }

  @Test
  void whoeverProposedTakesItBackAndNobodyElseDoes() {
    CandidateState asked = after(outcome("withdrawn"), proposed(OVER));
    var own = new WithdrawCandidateErasure(CANDIDATE, "head");
    var others = new WithdrawCandidateErasure(CANDIDATE, "director");
    assertThat(refusal(() -> ErasurePolicy.withdraw(asked, others, DUE)))
        .isEqualTo("erasure-withdrawn-by-proposer");
    assertThat(refusal(() -> ErasurePolicy.withdraw(after(), own, DUE)))
        .isEqualTo("erasure-proposed");
    CandidateEvent withdrawn = ErasurePolicy.withdraw(asked, own, DUE).getFirst();
    CandidateState kept = asked.evolve(withdrawn);
    assertThat(kept.erasure()).isEqualTo(Erasure.NONE);
    propose(kept, OVER, DUE);
  }

  @Test
  void aHoldStopsBothProposalAndApproval() {
    assertThat(refusal(() -> propose(after(outcome("withdrawn"), held()), OVER, DUE)))
        .isEqualTo("legal-hold");
    assertThat(
            refusal(() ->
                approve(after(outcome("withdrawn"), proposed(OVER), held()), "director", DUE)))
        .isEqualTo("legal-hold");
  }

  @Test
  void onceItIsDecidedNothingMoreIsRecordedAndItIsAnnouncedOnce() {
    CandidateState approved =
        after(outcome("withdrawn"), proposed(OVER), new CandidateErasureApproved(CANDIDATE, DUE));
    assertThat(refusal(() -> ErasurePolicy.requireUndecided(approved)))
        .isEqualTo("candidate-erased");
    var announce = new RecordCandidateErased(CANDIDATE);
    CandidateEvent erased = ErasurePolicy.erased(approved, announce, DUE).getFirst();
    CandidateState gone = approved.evolve(erased);
    assertThat(gone.erasure()).isEqualTo(new Erasure(Stage.ERASED, OVER, "head", DUE));
    assertThat(ErasurePolicy.erased(gone, announce, DUE)).isEmpty();
  }
}
