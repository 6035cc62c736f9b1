package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.safeguarding.record.ClockPolicy;
import waymark.cases.safeguarding.record.CodePolicy;
import waymark.cases.safeguarding.record.DatePolicy;

/**
 * Referrals to children's social care: who was told, when and how, what they answered and whether
 * in time, and what was done where they did not.
 */
final class ReferralPolicy {
  private ReferralPolicy() {}

  /**
   * @throws Refused {@code not-after-today}, {@code referral-way} or {@code concern-open}
   */
  static List<ConcernEvent> refer(
      ConcernState state, ReferToSocialCare c, LocalDate today, PolicyInForce policy) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    CodePolicy.known(
        policy, CodePolicy.REFERRAL_WAYS, c.how(), c.occurredOn(), "referral-way", "/how");
    return ConcernPolicy.taken(
        state,
        today,
        new ReferredToSocialCare(
            c.concern(),
            state.pupil(),
            c.occurredOn(),
            c.referral(),
            c.to(),
            c.how(),
            c.reason(),
            ClockPolicy.answerDue(c.occurredOn(), policy)));
  }

  /**
   * @throws Refused {@code not-after-today}, {@code referral-known}, {@code referral-answered-once}
   *     or {@code answered-after-referred}
   */
  static List<ConcernEvent> answer(ConcernState state, RecordSocialCareAnswer c, LocalDate today) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    Referral referral = open(state, c.referral());
    if (c.occurredOn().isBefore(referral.madeOn())) {
      throw Refused.rule(
          "answered-after-referred",
          "/occurredOn",
          "The answer comes after the referral. Look at both days.");
    }
    return List.of(
        new SocialCareAnswered(
            c.concern(), state.pupil(), c.occurredOn(), c.referral(), c.answer()));
  }

  /**
   * @throws Refused {@code not-after-today}, {@code referral-known} or {@code
   *     referral-answered-once}
   */
  static List<ConcernEvent> chase(ConcernState state, ChaseReferral c, LocalDate today) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    open(state, c.referral());
    return List.of(
        new ReferralChased(c.concern(), state.pupil(), c.occurredOn(), c.referral(), c.note()));
  }

  /**
   * Also after an answer: it may be the answer that is not accepted.
   *
   * @throws Refused {@code not-after-today}, {@code referral-known} or {@code concern-open}
   */
  static List<ConcernEvent> escalate(ConcernState state, EscalateReferral c, LocalDate today) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    ConcernPolicy.requireOpen(state);
    known(state, c.referral());
    return List.of(
        new ReferralEscalated(
            c.concern(), state.pupil(), c.occurredOn(), c.referral(), c.to(), c.reason()));
  }

  private static Referral open(ConcernState state, UUID id) {
    Referral referral = known(state, id);
    if (!referral.open()) {
      throw Refused.rule(
          "referral-answered-once",
          "The answer to this referral is recorded already. What came later is added as information.");
    }
    return referral;
  }

  private static Referral known(ConcernState state, UUID id) {
    return state
        .referral(id)
        .orElseThrow(
            () -> Refused.rule("referral-known", "This referral is not one of this concern."));
  }
}
