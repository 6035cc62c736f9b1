package waymark.cases.register;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.register.Pupils.*;
import static waymark.cases.register.Refusals.refusedBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.NeedsRanked;
import waymark.cases.pupil.ParentsTold;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.RegisterEntryCorrected;
import waymark.cases.pupil.RemovedFromRegister;
import waymark.cases.pupil.Words;

class CorrectionPolicyTest {
  private static final Words WHY = new Words("The date was read from the wrong letter.");
  private static final long PLACED = 1;
  private static final long RANKED = 2;

  private final PupilState onRegister = after(joined(), placed());
  private final PupilState ranked =
      onRegister.evolve(new NeedsRanked(PUPIL, NOVEMBER, ENTRY, needs("SLCN")));

  @Test
  void aCorrectionNamesTheEventItCorrects() {
    assertThat(moved(onRegister, PLACED, OCTOBER))
        .containsExactly(
            new RegisterEntryCorrected(
                PUPIL, TODAY, PLACED, WHY, false, OCTOBER, null, null, null));
  }

  @Test
  void onlyARegisterEventIsCorrected() {
    refusedBy("corrects-register-event", () -> moved(onRegister, 0, OCTOBER));
    refusedBy("corrects-register-event", () -> moved(onRegister, 99, OCTOBER));
  }

  @Test
  void onceReplacedTheCorrectionIsCorrected() {
    PupilState corrected = onRegister.evolve(moved(onRegister, PLACED, OCTOBER).getFirst());
    refusedBy("correct-the-newest", () -> moved(corrected, PLACED, SEPTEMBER));
    assertThat(moved(corrected, 2, SEPTEMBER)).hasSize(1);
  }

  @Test
  void aCorrectedProvisionStillCitesItsPlan() {
    refusedBy("plan-with-e", () -> correct(onRegister, change(Provision.EHC_PLAN, null)));
    var withPlan =
        new CorrectRegisterEntry(PUPIL, PLACED, WHY, false, null, Provision.EHC_PLAN, null, PLAN);
    assertThat(correct(onRegister, withPlan)).hasSize(1);
  }

  @Test
  void correctedBackToSenSupportTheEntryHasNoPlan() {
    PupilState ehc = after(joined(), placed(SEPTEMBER, Provision.EHC_PLAN, PLAN));
    PupilState now = ehc.evolve(correct(ehc, change(Provision.SEN_SUPPORT, null)).getFirst());
    assertThat(now.register().getFirst().plan()).isNull();
  }

  @Test
  void aCorrectionFitsWhatTheEventSays() {
    var onRanking =
        new CorrectRegisterEntry(
            PUPIL, RANKED, WHY, false, null, Provision.SEN_SUPPORT, null, null);
    refusedBy("correction-fits", () -> correct(ranked, onRanking));
  }

  @Test
  void aCorrectionChangesSomething() {
    refusedBy("correction-changes", () -> correct(onRegister, change(Provision.SEN_SUPPORT, null)));
    refusedBy("correction-changes", () -> correct(onRegister, change(null, null)));
  }

  @Test
  void itIsEitherStruckOrChanged() {
    var both = new CorrectRegisterEntry(PUPIL, PLACED, WHY, true, OCTOBER, null, null, null);
    refusedBy("strike-or-change", () -> correct(onRegister, both));
  }

  @Test
  void aStruckPlacingLeavesThePupilOffTheRegister() {
    PupilState struck = onRegister.evolve(correct(onRegister, strike(PLACED)).getFirst());
    assertThat(RegisterReplay.of(struck.register()).open()).isEmpty();
    var back = new CorrectRegisterEntry(PUPIL, 2, WHY, false, null, null, null, null);
    assertThat(correct(struck, back)).as("struck in error, brought back").hasSize(1);
  }

  @Test
  void aPlacingIsNotStruckFromUnderALaterChange() {
    var refused = refusedBy("dates-never-overlap", () -> correct(ranked, strike(PLACED)));
    assertThat(refused.sentence()).startsWith("“Needs ranked” of ");
    assertThat(refused.pointer()).isEqualTo("/strike");
  }

  @Test
  void aPlacingIsStruckThoughTheParentsWereTold() {
    PupilState told = onRegister.evolve(new ParentsTold(PUPIL, NOVEMBER, ENTRY, null));
    PupilState struck = told.evolve(correct(told, strike(PLACED)).getFirst());
    assertThat(RegisterReplay.of(struck.register()).misfit()).isNull();
    assertThat(RegisterReplay.of(struck.register()).open()).isEmpty();
  }

  @Test
  void aPlacingIsNotMovedBehindALaterChange() {
    refusedBy("dates-never-overlap", () -> moved(ranked, PLACED, NOVEMBER.plusDays(1)));
  }

  @Test
  void aRemovalIsNotMovedBeforeTheReviewItCites() {
    var removed = new RemovedFromRegister(PUPIL, TODAY, ENTRY, "needs-met", null, NOVEMBER);
    PupilState off = onRegister.evolve(removed);
    refusedBy("review-before-removal", () -> moved(off, 2, NOVEMBER.minusDays(1)));
    assertThat(moved(off, 2, NOVEMBER)).hasSize(1);
  }

  @Test
  void aCorrectedDayLiesBetweenBirthAndToday() {
    refusedBy("not-after-today", () -> moved(onRegister, PLACED, TODAY.plusDays(1)));
    refusedBy("not-before-birth", () -> moved(onRegister, PLACED, BORN.minusDays(1)));
  }

  private static CorrectRegisterEntry change(
      @Nullable Provision provision, @Nullable LocalDate on) {
    return new CorrectRegisterEntry(PUPIL, PLACED, WHY, false, on, provision, null, null);
  }

  private static CorrectRegisterEntry strike(long event) {
    return new CorrectRegisterEntry(PUPIL, event, WHY, true, null, null, null, null);
  }

  private static List<PupilEvent> moved(PupilState state, long event, LocalDate on) {
    return correct(state, new CorrectRegisterEntry(PUPIL, event, WHY, false, on, null, null, null));
  }

  private static List<PupilEvent> correct(PupilState state, CorrectRegisterEntry command) {
    return CorrectionPolicy.correct(state, command, TODAY, POLICY);
  }
}
