package waymark.cases.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static waymark.cases.register.Pupils.BORN;
import static waymark.cases.register.Pupils.POLICY;
import static waymark.cases.register.Pupils.PUPIL;
import static waymark.cases.register.Pupils.TODAY;
import static waymark.cases.register.Pupils.after;
import static waymark.cases.register.Pupils.joined;
import static waymark.cases.register.Pupils.left;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.Code;
import waymark.cases.pupil.ErasureRequested;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Refused;

/** Retention decides who may be erased when: asked for and approved. */
class KeptPolicyTest {
  private static final LocalDate DUE = BORN.plusYears(31);
  private static final ApproveErasure APPROVE = new ApproveErasure(PUPIL, "director");

  /** Said of no period at all. */
  private static final PolicyInForce NO_PERIOD =
      new PolicyInForce() {
        @Override
        public List<Code> codes(String set, LocalDate on) {
          return POLICY.codes(set, on);
        }

        @Override
        public Optional<BigDecimal> number(String name, LocalDate on) {
          return Optional.empty();
        }
      };

  @Test
  void whoIsOnTheRollIsNotErasedOnMostGrounds() {
    for (String ground : List.of("objection-upheld", "retention-ended", "no-longer-necessary")) {
      for (LocalDate day : List.of(TODAY, DUE)) {
        refusedBy("pupil-has-left", () -> request(after(joined()), ground, day));
      }
      var askedBefore = after(joined(), asked(ground));
      refusedBy("pupil-has-left", () -> approve(askedBefore, DUE));
    }
    var back = after(joined(), left(), asked("objection-upheld"), joined());
    refusedBy("pupil-has-left", () -> approve(back, TODAY));
    assertThat(request(after(joined(), left()), "objection-upheld", TODAY)).hasSize(1);
    assertThat(approve(after(joined(), left(), asked("objection-upheld")), TODAY)).hasSize(1);
  }

  @Test
  void whatWasUnlawfulOrACourtOrdersIsErasedAlsoOfWhoIsOnTheRoll() {
    for (String ground : List.of("recorded-unlawfully", "legal-obligation")) {
      assertThat(request(after(joined()), ground, TODAY)).hasSize(1);
      assertThat(approve(after(joined(), asked(ground)), TODAY)).hasSize(1);
      var back = after(joined(), left(), asked(ground), joined());
      assertThat(approve(back, TODAY)).hasSize(1);
    }
  }

  @Test
  void thatATimeIsOverIsSaidWhenItIs() {
    PupilState gone = after(joined(), left());
    PupilState asked = after(joined(), left(), asked("retention-ended"));
    LocalDate before = DUE.minusDays(1);
    refusedBy("kept-until-due", () -> request(gone, "retention-ended", before));
    refusedBy("kept-until-due", () -> approve(asked, before));
    assertThat(request(gone, "retention-ended", DUE)).hasSize(1);
    assertThat(approve(asked, DUE)).hasSize(1);
  }

  @Test
  void noTimeIsOverThatNobodyKnows() {
    var request = new RequestErasure(PUPIL, "retention-ended", null, "senco");
    refusedBy(
        "kept-until-due",
        () -> ErasurePolicy.request(after(joined(), left()), request, DUE, NO_PERIOD));
    refusedBy("kept-until-due", () -> request(PupilState.NONE, "retention-ended", DUE));
  }

  private static ErasureRequested asked(String ground) {
    return new ErasureRequested(PUPIL, TODAY, ground, null, "senco");
  }

  private static List<?> request(PupilState state, String ground, LocalDate day) {
    return ErasurePolicy.request(
        state, new RequestErasure(PUPIL, ground, null, "senco"), day, POLICY);
  }

  private static List<?> approve(PupilState state, LocalDate day) {
    return ErasurePolicy.approve(state, APPROVE, day, POLICY);
  }

  private static void refusedBy(String rule, ThrowingCallable decision) {
    Refused refused = catchThrowableOfType(Refused.class, decision);
    assertThat(refused).as("refused by " + rule).isNotNull();
    assertThat(refused.rule()).isEqualTo(rule);
  }
}
