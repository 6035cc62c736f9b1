package waymark.cases.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static waymark.cases.register.Pupils.POLICY;
import static waymark.cases.register.Pupils.PUPIL;
import static waymark.cases.register.Pupils.TODAY;
import static waymark.cases.register.Pupils.after;
import static waymark.cases.register.Pupils.joined;
import static waymark.cases.register.Pupils.left;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import waymark.cases.erasure.ApproveErasure;
import waymark.cases.erasure.ErasurePolicy;
import waymark.cases.erasure.RequestErasure;
import waymark.cases.pupil.ErasureRequested;
import waymark.cases.pupil.HoldLifted;
import waymark.cases.pupil.HoldPlaced;
import waymark.cases.pupil.Holds;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.Words;

/** While a legal hold stands a pupil's record is not erased. */
class HoldPolicyTest {
  private static final UUID CLAIM = UUID.fromString("5b8f0c1e-2d3a-4c4b-8e5f-6a7b8c9d0e1f");
  private static final UUID INQUIRY = UUID.fromString("7c9f0c1e-2d3a-4c4b-8e5f-6a7b8c9d0e1f");
  private static final Words SETTLED = new Words("The claim was settled.");
  private static final HoldPlaced PLACED = new HoldPlaced(PUPIL, TODAY, CLAIM, "legal-claim", null);
  private static final ErasureRequested ASKED =
      new ErasureRequested(PUPIL, TODAY, "objection-upheld", null, "senco");
  private static final ApproveErasure APPROVE = new ApproveErasure(PUPIL, "director");

  @Test
  void aHoldIsPlacedForAReasonOfTheList() {
    var place = new PlaceHold(PUPIL, CLAIM, "legal-claim", null);
    assertThat(HoldPolicy.place(place, TODAY, POLICY)).containsExactly(PLACED);
    var tidy = new PlaceHold(PUPIL, CLAIM, "tidying", null);
    refusedBy("hold-reason", () -> HoldPolicy.place(tidy, TODAY, POLICY));
  }

  @Test
  void whileAHoldStandsErasureIsNeitherAskedForNorApproved() {
    var request = new RequestErasure(PUPIL, "retention-ended", null, "senco");
    var held = after(joined(), PLACED);
    refusedBy("legal-hold", () -> ErasurePolicy.request(held, request, TODAY, POLICY));
    var heldSince = after(joined(), ASKED, PLACED);
    refusedBy("legal-hold", () -> ErasurePolicy.approve(heldSince, APPROVE, TODAY, POLICY));
  }

  @Test
  void eachHoldEndsByItselfAndTheLastOneFreesTheRecord() {
    PupilState two =
        after(
            joined(),
            left(),
            ASKED,
            PLACED,
            new HoldPlaced(PUPIL, TODAY, INQUIRY, "inquiry", null));
    PupilState one = two.evolve(new HoldLifted(PUPIL, TODAY, CLAIM, SETTLED));
    refusedBy("legal-hold", () -> ErasurePolicy.approve(one, APPROVE, TODAY, POLICY));
    PupilState none = one.evolve(new HoldLifted(PUPIL, TODAY, INQUIRY, SETTLED));
    assertThat(ErasurePolicy.approve(none, APPROVE, TODAY, POLICY)).hasSize(1);
  }

  @Test
  void onlyAHoldThatStandsIsLifted() {
    var lift = new LiftHold(PUPIL, CLAIM, SETTLED);
    assertThat(HoldPolicy.lift(after(joined(), PLACED), lift, TODAY))
        .containsExactly(new HoldLifted(PUPIL, TODAY, CLAIM, SETTLED));
    var lifted = after(joined(), PLACED, new HoldLifted(PUPIL, TODAY, CLAIM, SETTLED));
    refusedBy("hold-stands", () -> HoldPolicy.lift(lifted, lift, TODAY));
  }

  @Test
  void theHoldOfAnOpenRequestIsNotLiftedByHand() {
    refusedBy(
        "hold-of-open-request", () -> Holds.requireLiftableByHand(CLAIM, hold -> hold == CLAIM));
    assertThatCode(() -> Holds.requireLiftableByHand(INQUIRY, hold -> hold == CLAIM))
        .doesNotThrowAnyException();
  }

  private static void refusedBy(String rule, ThrowingCallable decision) {
    Refused refused = catchThrowableOfType(Refused.class, decision);
    assertThat(refused).as("refused by " + rule).isNotNull();
    assertThat(refused.rule()).isEqualTo(rule);
  }
}
