package waymark.cases.register;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.register.Pupils.*;
import static waymark.cases.register.Refusals.refusedBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.LeftSchool;
import waymark.cases.pupil.Need;
import waymark.cases.pupil.ParentsTold;
import waymark.cases.pupil.Plan;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.RemovedFromRegister;
import waymark.cases.pupil.Words;

class PlacePupilTest {
  private static final Provision K = Provision.SEN_SUPPORT;
  private static final Provision E = Provision.EHC_PLAN;

  private final PupilState onRoll = after(joined());

  @Test
  void placesWithSenSupportAndAPrimaryNeed() {
    assertThat(place(onRoll, SEPTEMBER, K, needs("SPLD"), null)).containsExactly(placed());
  }

  @Test
  void onlyKAndEStandOnTheRegister() {
    refusedBy(
        "provision-k-or-e", () -> place(onRoll, SEPTEMBER, Provision.NONE, needs("SPLD"), null));
    refusedBy(
        "provision-k-or-e",
        () -> place(onRoll, SEPTEMBER, new Provision("P"), needs("SPLD"), null));
  }

  @Test
  void aProvisionIsInUseOnTheDate() {
    LocalDate beforeAnyPolicy = BORN.minusDays(1);
    var refused =
        refusedBy(
            "provision-in-force", () -> ProvisionPolicy.onRegister(K, beforeAnyPolicy, POLICY));
    assertThat(refused.pointer()).isEqualTo("/provision");
    ProvisionPolicy.onRegister(K, BORN, POLICY);
  }

  @Test
  void aPrimaryNeedIsNeeded() {
    refusedBy("primary-need", () -> place(onRoll, SEPTEMBER, K, List.of(), null));
    refusedBy(
        "primary-need", () -> place(onRoll, SEPTEMBER, K, List.of(new Need(2, "SPLD")), null));
  }

  @Test
  void ranksAreUnique() {
    refusedBy(
        "ranks-unique",
        () -> place(onRoll, SEPTEMBER, K, List.of(new Need(1, "SPLD"), new Need(1, "SLCN")), null));
  }

  @Test
  void ranksLeaveNoGap() {
    refusedBy(
        "ranks-without-gaps",
        () -> place(onRoll, SEPTEMBER, K, List.of(new Need(1, "SPLD"), new Need(3, "SLCN")), null));
  }

  @Test
  void aNeedIsNamedOnce() {
    refusedBy(
        "need-once",
        () -> place(onRoll, SEPTEMBER, K, List.of(new Need(1, "SPLD"), new Need(2, "SPLD")), null));
  }

  @Test
  void aNeedIsInUseOnTheDate() {
    refusedBy("need-in-force", () -> place(onRoll, SEPTEMBER, K, needs("XYZ"), null));
  }

  @Test
  void noSpecialistAssessmentGoesWithSenSupportOnly() {
    assertThat(place(onRoll, SEPTEMBER, K, needs("NSA"), null)).isNotEmpty();
    refusedBy("need-stands-with-provision", () -> place(onRoll, SEPTEMBER, E, needs("NSA"), PLAN));
  }

  @Test
  void anEhcPlanCitesItsReferenceAndAuthority() {
    refusedBy("plan-with-e", () -> place(onRoll, SEPTEMBER, E, needs("SPLD"), null));
    assertThat(place(onRoll, SEPTEMBER, E, needs("SPLD"), PLAN))
        .containsExactly(placed(SEPTEMBER, E, PLAN));
  }

  @Test
  void aPlanGoesWithEOnly() {
    refusedBy("plan-only-with-e", () -> place(onRoll, SEPTEMBER, K, needs("SPLD"), PLAN));
  }

  @Test
  void whatWasTriedBeforeIsRecorded() {
    var silent =
        new PlacePupilOnRegister(
            PUPIL, ENTRY, SEPTEMBER, K, needs("SPLD"), new Words(" "), null, null);
    refusedBy("tried-before", () -> RegisterPolicy.place(onRoll, silent, TODAY, POLICY));
  }

  @Test
  void oneStatusIsOpenAtATime() {
    refusedBy(
        "one-open-status", () -> place(after(joined(), placed()), OCTOBER, K, needs("SLCN"), null));
  }

  @Test
  void anEarlierEntryMayNotRunIntoTheOpenOne() {
    PupilState placedInOctober = after(joined(), placed(OCTOBER, K, null));
    refusedBy(
        "dates-never-overlap", () -> place(placedInOctober, SEPTEMBER, K, needs("SLCN"), null));
  }

  @Test
  void aPupilRemovedMayBePlacedAgainFromThatDay() {
    PupilState removed =
        after(
            joined(),
            placed(),
            new RemovedFromRegister(PUPIL, OCTOBER, ENTRY, "needs-met", null, OCTOBER));
    assertThat(place(removed, OCTOBER, K, needs("SLCN"), null)).hasSize(1);
    refusedBy(
        "one-open-status", () -> place(removed, OCTOBER.minusDays(1), K, needs("SLCN"), null));
  }

  @Test
  void nothingHappenedAfterToday() {
    var refused =
        refusedBy(
            "not-after-today", () -> place(onRoll, TODAY.plusDays(1), K, needs("SPLD"), null));
    assertThat(refused.invalid()).isTrue();
    assertThat(refused.pointer()).isEqualTo("/occurredOn");
  }

  @Test
  void nothingHappenedBeforeBirth() {
    refusedBy("not-before-birth", () -> place(onRoll, BORN.minusDays(1), K, needs("SPLD"), null));
  }

  @Test
  void theRegisterIsForPupilsOnRoll() {
    PupilState left = after(joined(), new LeftSchool(PUPIL, OCTOBER, SCHOOL, null));
    refusedBy("pupil-on-roll", () -> place(left, OCTOBER, K, needs("SPLD"), null));
  }

  @Test
  void parentsNotToldIsFlaggedNotRefused() {
    assertThat(RegisterPolicy.flags(after(joined(), placed()))).containsExactly("parents-not-told");
  }

  @Test
  void parentsToldWithThePlacingIsAnEventOfItsOwnDay() {
    var command =
        new PlacePupilOnRegister(
            PUPIL, ENTRY, SEPTEMBER, K, needs("SPLD"), TRIED, null, SEPTEMBER.minusDays(3));
    assertThat(RegisterPolicy.place(onRoll, command, TODAY, POLICY))
        .containsExactly(placed(), new ParentsTold(PUPIL, SEPTEMBER.minusDays(3), ENTRY, null));
  }

  @Test
  void moreThanTwoNeedsIsFlaggedNotRefused() {
    List<PupilEvent> events = place(onRoll, SEPTEMBER, K, needs("SPLD", "SLCN", "SEMH"), null);
    assertThat(RegisterPolicy.flags(onRoll.evolve(events.getFirst())))
        .contains("more-needs-than-census");
  }

  private static List<PupilEvent> place(
      PupilState state, LocalDate on, Provision provision, List<Need> needs, @Nullable Plan plan) {
    var entry = state.register().isEmpty() ? ENTRY : OTHER_ENTRY;
    return RegisterPolicy.place(
        state,
        new PlacePupilOnRegister(PUPIL, entry, on, provision, needs, TRIED, plan, null),
        TODAY,
        POLICY);
  }
}
