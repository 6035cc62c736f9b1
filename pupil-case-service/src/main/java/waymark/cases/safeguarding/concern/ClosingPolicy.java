package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.safeguarding.record.CodePolicy;

/** A concern is closed with a summary, the follow-up and an outcome, and can be opened again. */
final class ClosingPolicy {
  private ClosingPolicy() {}

  /**
   * @throws Refused {@code concern-open}, {@code outcome-known} or {@code referrals-answered}
   */
  static List<ConcernEvent> close(
      ConcernState state, CloseConcern c, LocalDate today, PolicyInForce policy) {
    CodePolicy.known(policy, CodePolicy.OUTCOMES, c.outcome(), today, "outcome-known", "/outcome");
    if (state.referrals().values().stream().anyMatch(Referral::open)) {
      throw Refused.rule(
          "referrals-answered",
          "Children's social care has not answered yet. Record the answer, or that none came, before you close.");
    }
    return ConcernPolicy.taken(
        state,
        today,
        new ConcernClosed(
            c.concern(), state.pupil(), today, c.summary(), c.followUp(), c.outcome()));
  }

  /**
   * @throws Refused {@code concern-closed}
   */
  static List<ConcernEvent> reopen(ConcernState state, ReopenConcern c, LocalDate today) {
    if (!state.closed()) {
      throw Refused.rule("concern-closed", "This concern is open already.");
    }
    return List.of(new ConcernReopened(c.concern(), state.pupil(), today, c.reason()));
  }
}
