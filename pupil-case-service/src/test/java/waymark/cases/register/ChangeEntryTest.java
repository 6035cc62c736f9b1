package waymark.cases.register;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.register.Pupils.*;
import static waymark.cases.register.Refusals.refusedBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.NeedsRanked;
import waymark.cases.pupil.ParentsTold;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.ProvisionChanged;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.RemovedFromRegister;
import waymark.cases.pupil.Words;

class ChangeEntryTest {
  private static final Provision K = Provision.SEN_SUPPORT;
  private static final Provision E = Provision.EHC_PLAN;

  private final PupilState onRegister = after(joined(), placed());
  private final PupilState removed = after(joined(), placed(), removed(NOVEMBER));

  @Test
  void provisionChangesToAnEhcPlan() {
    var change = new ChangeProvision(PUPIL, OCTOBER, E, PLAN);
    assertThat(RegisterPolicy.changeProvision(onRegister, change, TODAY, POLICY))
        .containsExactly(new ProvisionChanged(PUPIL, OCTOBER, ENTRY, E, PLAN));
  }

  @Test
  void theSameProvisionAgainChangesNothing() {
    var change = new ChangeProvision(PUPIL, OCTOBER, K, null);
    assertThat(RegisterPolicy.changeProvision(onRegister, change, TODAY, POLICY)).isEmpty();
  }

  @Test
  void aChangeToEKeepsTheNeedsValid() {
    var nsa = after(joined(), placed(needs("NSA")));
    var change = new ChangeProvision(PUPIL, OCTOBER, E, PLAN);
    refusedBy(
        "need-stands-with-provision",
        () -> RegisterPolicy.changeProvision(nsa, change, TODAY, POLICY));
  }

  @Test
  void onlyAnOpenEntryChanges() {
    refusedBy("entry-open", () -> rank(after(joined()), OCTOBER, "SLCN"));
    refusedBy("entry-open", () -> rank(onRegister, SEPTEMBER.minusDays(1), "SLCN"));
    refusedBy("entry-open", () -> rank(removed, NOVEMBER.plusDays(1), "SLCN"));
  }

  @Test
  void aChangeOfLastMonthIsRecordedToday() {
    assertThat(rank(removed, OCTOBER, "SLCN", "SPLD"))
        .containsExactly(new NeedsRanked(PUPIL, OCTOBER, ENTRY, needs("SLCN", "SPLD")));
  }

  @Test
  void theSameRankingAgainChangesNothing() {
    assertThat(rank(onRegister, OCTOBER, "SPLD")).isEmpty();
  }

  @Test
  void aRankingNamesAPrimaryNeed() {
    refusedBy(
        "primary-need",
        () ->
            RegisterPolicy.rankNeeds(
                onRegister, new RankNeeds(PUPIL, OCTOBER, List.of()), TODAY, POLICY));
  }

  @Test
  void parentsAreToldOnce() {
    var told = new ParentsTold(PUPIL, OCTOBER, ENTRY, null);
    assertThat(tell(onRegister, OCTOBER)).containsExactly(told);
    assertThat(tell(onRegister.evolve(told), NOVEMBER)).isEmpty();
    assertThat(RegisterPolicy.flags(onRegister.evolve(told))).isEmpty();
  }

  @Test
  void thereIsNothingToTellOfAPupilNeverPlaced() {
    refusedBy("entry-open", () -> tell(after(joined()), OCTOBER));
  }

  @Test
  void removalCitesTheLastReviewAndAReason() {
    assertThat(remove(NOVEMBER, "needs-met", OCTOBER)).containsExactly(removed(NOVEMBER));
  }

  @Test
  void theLastReviewComesBeforeTheRemoval() {
    refusedBy("review-before-removal", () -> remove(OCTOBER, "needs-met", NOVEMBER));
  }

  @Test
  void theReasonIsOnTheTrustsList() {
    refusedBy("removal-reason", () -> remove(NOVEMBER, "because", OCTOBER));
  }

  @Test
  void anotherReasonIsSaidInTheNote() {
    var refused = refusedBy("removal-note", () -> remove(NOVEMBER, "other", OCTOBER));
    assertThat(refused.pointer()).isEqualTo("/note");
    var said =
        new RemoveFromRegister(PUPIL, NOVEMBER, "other", new Words("Taught at home."), OCTOBER);
    assertThat(RegisterPolicy.remove(onRegister, said, TODAY, POLICY)).hasSize(1);
  }

  @Test
  void removalMayNotLeaveALaterChangeBehind() {
    PupilState changedLater =
        onRegister.evolve(new NeedsRanked(PUPIL, NOVEMBER, ENTRY, needs("SLCN")));
    var remove = new RemoveFromRegister(PUPIL, OCTOBER, "needs-met", null, OCTOBER);
    refusedBy(
        "dates-never-overlap", () -> RegisterPolicy.remove(changedLater, remove, TODAY, POLICY));
  }

  @Test
  void aRemovedEntryIsNotFlagged() {
    assertThat(RegisterPolicy.flags(removed)).isEmpty();
  }

  private List<PupilEvent> remove(LocalDate on, String reason, LocalDate review) {
    return RegisterPolicy.remove(
        onRegister, new RemoveFromRegister(PUPIL, on, reason, null, review), TODAY, POLICY);
  }

  private static RemovedFromRegister removed(LocalDate on) {
    return new RemovedFromRegister(PUPIL, on, ENTRY, "needs-met", null, OCTOBER);
  }

  private static List<PupilEvent> rank(PupilState state, LocalDate on, String... codes) {
    return RegisterPolicy.rankNeeds(state, new RankNeeds(PUPIL, on, needs(codes)), TODAY, POLICY);
  }

  private static List<PupilEvent> tell(PupilState state, LocalDate on) {
    return RegisterPolicy.tellParents(state, new TellParents(PUPIL, on, null), TODAY);
  }
}
