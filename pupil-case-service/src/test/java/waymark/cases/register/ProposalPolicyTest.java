package waymark.cases.register;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.register.Pupils.*;
import static waymark.cases.register.Refusals.refusedBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.LeftSchool;
import waymark.cases.pupil.NeedsRanked;
import waymark.cases.pupil.PlacedOnRegister;
import waymark.cases.pupil.Plan;
import waymark.cases.pupil.Proposal;
import waymark.cases.pupil.ProposalDeclined;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.ProvisionChanged;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.SenHistoryFound;
import waymark.cases.pupil.Words;

class ProposalPolicyTest {
  private static final Words NO = new Words("Her needs are met in class.");

  private final PupilState proposed = after(joined(), found(Provision.SEN_SUPPORT, SEPTEMBER));

  @Test
  void confirmedItIsAnEntryLikeAnyOther() {
    List<PupilEvent> events = confirm(proposed, null, null);
    assertThat(events).singleElement().isInstanceOf(PlacedOnRegister.class);
    assertThat(RegisterPolicy.flags(proposed.evolve(events.getFirst())))
        .containsExactly("parents-not-told");
  }

  @Test
  void whatTheSencoGivesReplacesWhatTheFileSaid() {
    var placed = (PlacedOnRegister) confirm(proposed, OCTOBER, null).getFirst();
    assertThat(placed.occurredOn()).isEqualTo(OCTOBER);
  }

  @Test
  void aProposalIsAnsweredOnce() {
    PupilState placed = proposed.evolve(confirm(proposed, null, null).getFirst());
    refusedBy("proposal-open", () -> confirm(placed, null, null));
    PupilState declined = proposed.evolve(decline(proposed).getFirst());
    refusedBy("proposal-open", () -> confirm(declined, null, null));
    refusedBy("proposal-open", () -> decline(declined));
  }

  @Test
  void aProposalWithoutAStartNeedsOne() {
    PupilState undated = after(joined(), found(Provision.SEN_SUPPORT, null));
    refusedBy("proposal-start", () -> confirm(undated, null, null));
    assertThat(confirm(undated, OCTOBER, null)).hasSize(1);
  }

  @Test
  void aProposedPlanStillNeedsItsReference() {
    PupilState ehc = after(joined(), found(Provision.EHC_PLAN, SEPTEMBER));
    refusedBy("plan-with-e", () -> confirm(ehc, null, null));
    assertThat(confirm(ehc, null, PLAN)).hasSize(1);
  }

  @Test
  void decliningSaysWhy() {
    assertThat(decline(proposed)).containsExactly(new ProposalDeclined(PUPIL, TODAY, NO));
  }

  @Test
  void ofAPupilWhoLeftItIsNotConfirmedUntilTheyComeBack() {
    var leaving = new LeftSchool(PUPIL, OCTOBER, SCHOOL, null);
    for (PupilState left :
        List.of(
            proposed.evolve(leaving),
            after(joined(), placed(), found(Provision.EHC_PLAN, OCTOBER), leaving))) {
      var refused = refusedBy("pupil-on-roll", () -> confirm(left, null, PLAN));
      assertThat(refused.sentence()).contains("left on " + Dates.say(OCTOBER));
      assertThat(decline(left)).hasSize(1);
    }
    PupilState back = proposed.evolve(leaving).evolve(joined());
    assertThat(confirm(back, null, null)).hasSize(1);
  }

  @Test
  void ofAPupilOnTheRegisterItChangesTheOpenEntry() {
    PupilState toEhc = after(joined(), placed(), found(Provision.EHC_PLAN, OCTOBER, "SLCN"));
    refusedBy("plan-with-e", () -> confirm(toEhc, null, null));
    List<PupilEvent> events = confirm(toEhc, null, PLAN);
    assertThat(events)
        .containsExactly(
            new NeedsRanked(PUPIL, OCTOBER, ENTRY, needs("SLCN")),
            new ProvisionChanged(PUPIL, OCTOBER, ENTRY, Provision.EHC_PLAN, PLAN));
    assertThat(then(toEhc, events).proposal()).as("answered").isNull();
  }

  @Test
  void ofAPupilOnTheRegisterOtherNeedsAreRankedOnTheDayTheyAreConfirmed() {
    PupilState ranked =
        after(joined(), placed(), found(Provision.SEN_SUPPORT, SEPTEMBER, "SLCN", "SPLD"));
    List<PupilEvent> events = confirm(ranked, null, null);
    assertThat(events).containsExactly(new NeedsRanked(PUPIL, TODAY, ENTRY, needs("SLCN", "SPLD")));
    assertThat(then(ranked, events).proposal()).isNull();
  }

  @Test
  void ofAPupilOnTheRegisterWhatTheEntrySaysAlreadyChangesNothing() {
    PupilState same = after(joined(), placed(), found(Provision.SEN_SUPPORT, null));
    assertThat(confirm(same, null, null)).isEmpty();
  }

  @Test
  void aProvisionIsNotChangedBeforeTheEntryBegan() {
    PupilState early = after(joined(), placed(), found(Provision.EHC_PLAN, joined().occurredOn()));
    refusedBy("proposal-start", () -> confirm(early, null, PLAN));
    assertThat(confirm(early, OCTOBER, PLAN)).hasSize(1);
  }

  @Test
  void rankingTheNeedsDoesNotAnswerAnotherProvision() {
    PupilState toEhc = after(joined(), placed(), found(Provision.EHC_PLAN, OCTOBER));
    var ranked = new NeedsRanked(PUPIL, NOVEMBER, ENTRY, needs("SLCN"));
    assertThat(toEhc.evolve(ranked).proposal()).isNotNull();
  }

  private static PupilState then(PupilState state, List<PupilEvent> events) {
    return events.stream().reduce(state, PupilState::evolve, (a, b) -> b);
  }

  private static SenHistoryFound found(
      Provision provision, @Nullable LocalDate start, String... needs) {
    return new SenHistoryFound(
        PUPIL, SEPTEMBER, SCHOOL, null, List.of(), new Proposal(provision, needs(needs), start));
  }

  private static SenHistoryFound found(Provision provision, @Nullable LocalDate start) {
    return found(provision, start, "SPLD");
  }

  private static List<PupilEvent> confirm(
      PupilState state, @Nullable LocalDate on, @Nullable Plan plan) {
    var command = new ConfirmProposal(PUPIL, ENTRY, on, null, null, null, plan, null);
    return ProposalPolicy.confirm(state, command, TODAY, POLICY);
  }

  private static List<PupilEvent> decline(PupilState state) {
    return ProposalPolicy.decline(state, new DeclineProposal(PUPIL, NO), TODAY);
  }
}
