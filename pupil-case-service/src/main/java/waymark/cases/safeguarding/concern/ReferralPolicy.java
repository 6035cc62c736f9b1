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
   * @throws Refused {@code not-after-today}, {@code referral-known}, {@code referral-withdrawn},
   *     {@code referral-answered-once} or {@code answered-after-referred}
   */
  static List<ConcernEvent> answer(ConcernState state, RecordSocialCareAnswer c, LocalDate today) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    Referral referral = unanswered(state, c.referral());
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
   * @throws Refused {@code not-after-today}, {@code referral-known}, {@code referral-withdrawn} or
   *     {@code referral-answered-once}
   */
  static List<ConcernEvent> chase(ConcernState state, ChaseReferral c, LocalDate today) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    unanswered(state, c.referral());
    return List.of(
        new ReferralChased(c.concern(), state.pupil(), c.occurredOn(), c.referral(), c.note()));
  }

  /**
   * Also after an answer: it may be the answer that is not accepted.
   *
   * @throws Refused {@code not-after-today}, {@code referral-known}, {@code referral-withdrawn} or
   *     {@code concern-open}
   */
  static List<ConcernEvent> escalate(ConcernState state, EscalateReferral c, LocalDate today) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    ConcernPolicy.requireOpen(state);
    standing(state, c.referral());
    return List.of(
        new ReferralEscalated(
            c.concern(), state.pupil(), c.occurredOn(), c.referral(), c.to(), c.reason()));
  }

  /**
   * @throws Refused {@code not-after-today}, {@code referral-known}, {@code
   *     referral-answered-once}, {@code referral-withdrawn}, {@code no-answer-once} or {@code
   *     answer-still-due}
   */
  static List<ConcernEvent> noAnswer(ConcernState state, RecordNoAnswer c, LocalDate today) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    Referral referral = unanswered(state, c.referral());
    if (referral.stage() == ReferralStage.NO_ANSWER) {
      throw Refused.rule("no-answer-once", "That no answer came is recorded already.");
    }
    dueHasPassed("/occurredOn", c.occurredOn(), referral.dueBy());
    return List.of(
        new NoAnswerCame(c.concern(), state.pupil(), c.occurredOn(), c.referral(), c.instead()));
  }

  /**
   * @throws Refused {@code answer-still-due}
   */
  static void dueHasPassed(String pointer, LocalDate on, LocalDate dueBy) {
    if (!on.isAfter(dueBy)) {
      throw Refused.rule(
          "answer-still-due",
          pointer,
          "Their answer could still come in time on that day. Choose one after it was due.");
    }
  }

  /** Also where none was waited for any more: one may come after all. */
  private static Referral unanswered(ConcernState state, UUID id) {
    Referral referral = standing(state, id);
    if (referral.stage() == ReferralStage.ANSWERED) {
      throw Refused.rule(
          "referral-answered-once",
          "The answer to this referral is recorded already. What came later is added as information.");
    }
    return referral;
  }

  /**
   * @throws Refused {@code referral-known} or {@code referral-withdrawn}
   */
  static Referral standing(ConcernState state, UUID id) {
    Referral referral =
        state
            .referral(id)
            .orElseThrow(
                () -> Refused.rule("referral-known", "This referral is not one of this concern."));
    if (referral.stage() == ReferralStage.WITHDRAWN) {
      throw Refused.rule(
          "referral-withdrawn",
          "This referral was withdrawn: it was recorded on the wrong concern.");
    }
    return referral;
  }
}
