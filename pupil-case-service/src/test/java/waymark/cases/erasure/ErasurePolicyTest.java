package waymark.cases.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static waymark.cases.register.Pupils.POLICY;
import static waymark.cases.register.Pupils.PUPIL;
import static waymark.cases.register.Pupils.TODAY;
import static waymark.cases.register.Pupils.after;
import static waymark.cases.register.Pupils.joined;
import static waymark.cases.register.Pupils.left;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.ErasureApproved;
import waymark.cases.pupil.ErasureRefused;
import waymark.cases.pupil.ErasureRequested;
import waymark.cases.pupil.ErasureWithdrawn;
import waymark.cases.pupil.PupilErased;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.Words;

/** Erasure takes two people, in order, and cannot be undone. */
class ErasurePolicyTest {
  private static final ErasureRequested REQUESTED =
      new ErasureRequested(PUPIL, TODAY, "objection-upheld", null, "senco");
  private static final PupilState ASKED = after(joined(), left(), REQUESTED);

  @Test
  void oneAsksWithAReasonAndAnotherApproves() {
    var asked =
        ErasurePolicy.request(
            after(joined(), left()),
            new RequestErasure(PUPIL, "objection-upheld", null, "senco"),
            TODAY,
            POLICY);
    assertThat(asked).containsExactly(REQUESTED);
    assertThat(ErasurePolicy.approve(ASKED, new ApproveErasure(PUPIL, "director"), TODAY, POLICY))
        .containsExactly(new ErasureApproved(PUPIL, TODAY));
  }

  @Test
  void whoeverAskedDoesNotApprove() {
    refusedBy(
        "erasure-by-two",
        () -> ErasurePolicy.approve(ASKED, new ApproveErasure(PUPIL, "senco"), TODAY, POLICY));
  }

  @Test
  void aReasonIsOneOfTheList() {
    refusedBy(
        "erasure-reason",
        () ->
            ErasurePolicy.request(
                after(joined(), left()),
                new RequestErasure(PUPIL, "tidying", null, "senco"),
                TODAY,
                POLICY));
  }

  @Test
  void itIsAskedForOnceAtATime() {
    var again = new RequestErasure(PUPIL, "objection-upheld", null, "director");
    refusedBy("erasure-requested-once", () -> ErasurePolicy.request(ASKED, again, TODAY, POLICY));
    var withdrawn = after(joined(), left(), REQUESTED, new ErasureWithdrawn(PUPIL, TODAY));
    assertThat(ErasurePolicy.request(withdrawn, again, TODAY, POLICY)).hasSize(1);
  }

  @Test
  void onlyWhoeverAskedWithdrawsAndOthersRefuse() {
    refusedBy(
        "erasure-withdrawn-by-requester",
        () -> ErasurePolicy.withdraw(ASKED, new WithdrawErasure(PUPIL, "director"), TODAY));
    assertThat(ErasurePolicy.withdraw(ASKED, new WithdrawErasure(PUPIL, "senco"), TODAY))
        .containsExactly(new ErasureWithdrawn(PUPIL, TODAY));
    Words why = new Words("A claim is open.");
    assertThat(ErasurePolicy.refuse(ASKED, new RefuseErasure(PUPIL, why, "director"), TODAY))
        .containsExactly(new ErasureRefused(PUPIL, TODAY, why));
  }

  @Test
  void nothingIsDecidedThatNobodyAskedFor() {
    var nobody = after(joined(), left());
    refusedBy(
        "erasure-requested",
        () -> ErasurePolicy.approve(nobody, new ApproveErasure(PUPIL, "director"), TODAY, POLICY));
    refusedBy(
        "erasure-requested",
        () -> ErasurePolicy.withdraw(nobody, new WithdrawErasure(PUPIL, "senco"), TODAY));
    var refused =
        after(joined(), left(), REQUESTED, new ErasureRefused(PUPIL, TODAY, new Words("A claim.")));
    refusedBy(
        "erasure-requested",
        () -> ErasurePolicy.approve(refused, new ApproveErasure(PUPIL, "director"), TODAY, POLICY));
  }

  @Test
  void fromTheDecisionOnNothingElseIsRecorded() {
    var approved = after(joined(), left(), REQUESTED, new ErasureApproved(PUPIL, TODAY));
    var erased =
        after(
            joined(),
            left(),
            REQUESTED,
            new ErasureApproved(PUPIL, TODAY),
            new PupilErased(PUPIL, TODAY));
    refusedBy("pupil-erased", () -> approved.erasure().requireUndecided());
    refusedBy("pupil-erased", () -> erased.erasure().requireUndecided());
    ASKED.erasure().requireUndecided();
  }

  @Test
  void theAnnouncementIsRecordedOnce() {
    var approved = after(joined(), left(), REQUESTED, new ErasureApproved(PUPIL, TODAY));
    assertThat(ErasurePolicy.erased(approved, new RecordErased(PUPIL), TODAY))
        .containsExactly(new PupilErased(PUPIL, TODAY));
    var erased = approved.evolve(new PupilErased(PUPIL, TODAY));
    assertThat(ErasurePolicy.erased(erased, new RecordErased(PUPIL), TODAY)).isEmpty();
  }

  private static void refusedBy(String rule, ThrowingCallable decision) {
    Refused refused = catchThrowableOfType(Refused.class, decision);
    assertThat(refused).as("refused by " + rule).isNotNull();
    assertThat(refused.rule()).isEqualTo(rule);
  }
}
