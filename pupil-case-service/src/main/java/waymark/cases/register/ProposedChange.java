package waymark.cases.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Need;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Proposal;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Refused;

/**
 * What a file proposes for a pupil who is on the register already: there is one open status at a
 * time, so it changes the open entry. No events where the entry already says so.
 */
final class ProposedChange {
  private final LocalDate today;
  private final PolicyInForce policy;
  private final List<PupilEvent> events = new ArrayList<>();
  private PupilState now;

  private ProposedChange(PupilState state, LocalDate today, PolicyInForce policy) {
    this.now = state;
    this.today = today;
    this.policy = policy;
  }

  static List<PupilEvent> confirm(
      PupilState state,
      RegisterEntry entry,
      Proposal proposal,
      ConfirmProposal c,
      LocalDate today,
      PolicyInForce policy) {
    Provision provision = Objects.requireNonNullElse(c.provision(), proposal.provision());
    List<Need> given = Objects.requireNonNullElse(c.needs(), proposal.needs());
    List<Need> needs = given.isEmpty() ? entry.needs() : given;
    boolean otherProvision = !provision.equals(entry.provision()) || c.plan() != null;
    LocalDate on = otherProvision ? changed(entry, proposal, c.occurredOn()) : c.occurredOn();
    // A new order of needs holds from the day it is confirmed: the file's date is the provision's.
    LocalDate day = on == null ? today : on;
    ProposedChange change = new ProposedChange(state, today, policy);
    // Needs that go with one provision only are never seen beside the other, not for a moment.
    boolean needsFirst = provision.equals(Provision.EHC_PLAN);
    if (needsFirst) {
      change.rank(c, day, needs);
    }
    if (otherProvision) {
      change.and(
          RegisterPolicy.changeProvision(
              change.now, new ChangeProvision(c.pupil(), day, provision, c.plan()), today, policy));
    }
    if (!needsFirst) {
      change.rank(c, day, needs);
    }
    if (c.parentsToldOn() != null) {
      change.and(
          RegisterPolicy.tellParents(
              change.now, new TellParents(c.pupil(), c.parentsToldOn(), null), today));
    }
    return List.copyOf(change.events);
  }

  private static LocalDate changed(
      RegisterEntry entry, Proposal proposal, @Nullable LocalDate given) {
    LocalDate start = given == null ? proposal.start() : given;
    if (start == null || start.isBefore(entry.from())) {
      throw Refused.rule(
          "proposal-start",
          "/occurredOn",
          "The pupil is on the register since %s. Give the day after that on which the provision changed."
              .formatted(Dates.say(entry.from())));
    }
    return start;
  }

  private void rank(ConfirmProposal c, LocalDate day, List<Need> needs) {
    and(RegisterPolicy.rankNeeds(now, new RankNeeds(c.pupil(), day, needs), today, policy));
  }

  private void and(List<PupilEvent> more) {
    events.addAll(more);
    for (PupilEvent event : more) {
      now = now.evolve(event);
    }
  }
}
