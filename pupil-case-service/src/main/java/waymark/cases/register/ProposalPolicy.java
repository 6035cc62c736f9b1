package waymark.cases.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import waymark.cases.pupil.OpenProposal;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Proposal;
import waymark.cases.pupil.ProposalDeclined;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.Words;

/**
 * What a school's file proposed is nothing until the SENCO confirms it, and then it is an entry
 * like any other. For a pupil who is on the register already it is a change of that entry.
 */
public final class ProposalPolicy {
  /** Stands where nobody says what was tried: a school's file cannot. */
  private static final Words NOT_SAID =
      new Words("Not recorded: the entry was taken over from the school's own system.");

  private ProposalPolicy() {}

  public static List<PupilEvent> confirm(
      PupilState state, ConfirmProposal c, LocalDate today, PolicyInForce policy) {
    Proposal proposal = open(state).proposal();
    OpenStatusPolicy.school(OpenStatusPolicy.known(state));
    Optional<RegisterEntry> entry = RegisterReplay.of(state.register()).open();
    if (entry.isPresent()) {
      return ProposedChange.confirm(state, entry.get(), proposal, c, today, policy);
    }
    LocalDate on = c.occurredOn() == null ? proposal.start() : c.occurredOn();
    if (on == null) {
      throw Refused.rule(
          "proposal-start",
          "/occurredOn",
          "The file gave no start date. Give the day on which the provision began.");
    }
    return RegisterPolicy.place(
        state,
        new PlacePupilOnRegister(
            c.pupil(),
            c.entry(),
            on,
            Objects.requireNonNullElse(c.provision(), proposal.provision()),
            Objects.requireNonNullElse(c.needs(), proposal.needs()),
            Objects.requireNonNullElse(c.triedBefore(), NOT_SAID),
            c.plan(),
            c.parentsToldOn()),
        today,
        policy);
  }

  public static List<PupilEvent> decline(PupilState state, DeclineProposal c, LocalDate today) {
    open(state);
    return List.of(new ProposalDeclined(c.pupil(), today, c.reason()));
  }

  private static OpenProposal open(PupilState state) {
    OpenProposal open = state.proposal();
    if (open == null) {
      throw Refused.rule(
          "proposal-open", "Nothing is proposed for this pupil, or it has been answered already.");
    }
    return open;
  }
}
