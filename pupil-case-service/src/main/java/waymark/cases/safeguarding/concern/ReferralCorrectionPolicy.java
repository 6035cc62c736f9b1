package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.safeguarding.record.ClockPolicy;
import waymark.cases.safeguarding.record.DatePolicy;

/**
 * What was recorded of a referral by mistake: its day, that of its answer, or the concern it stands
 * on. Of a closed concern too: what is wrong is wrong.
 */
final class ReferralCorrectionPolicy {
  private ReferralCorrectionPolicy() {}

  /**
   * @throws Refused {@code not-after-today}, {@code referral-known}, {@code referral-withdrawn},
   *     {@code corrects-entry}, {@code answered-after-referred} or {@code answer-still-due}
   */
  static List<ConcernEvent> correctDay(
      ConcernState state, CorrectReferralDay c, LocalDate today, PolicyInForce policy) {
    DatePolicy.notAfterToday("/rightDay", c.rightDay(), today);
    Referral referral = ReferralPolicy.standing(state, c.referral());
    LocalDate due = referral.dueBy();
    if (c.corrects() == referral.entry()) {
      due = ClockPolicy.answerDue(c.rightDay(), policy);
    } else if (referral.endedBy() == null || c.corrects() != referral.endedBy()) {
      throw Refused.rule(
          "corrects-entry", "/corrects", "This corrects the day of a referral, or of its answer.");
    }
    var event =
        new ReferralDayCorrected(
            c.concern(),
            state.pupil(),
            today,
            c.referral(),
            c.corrects(),
            c.rightDay(),
            due,
            c.reason());
    inOrder(referral.corrected(event));
    return List.of(event);
  }

  private static void inOrder(Referral read) {
    LocalDate ended = read.endedOn();
    if (ended == null) {
      return;
    }
    if (ended.isBefore(read.madeOn())) {
      throw Refused.rule(
          "answered-after-referred",
          "/rightDay",
          "The answer comes after the referral. Look at both days.");
    }
    if (read.stage() == ReferralStage.NO_ANSWER) {
      ReferralPolicy.dueHasPassed("/rightDay", ended, read.dueBy());
    }
  }

  /**
   * @throws Refused {@code referral-known} or {@code referral-withdrawn}
   */
  static List<ConcernEvent> withdraw(ConcernState state, WithdrawReferral c, LocalDate today) {
    ReferralPolicy.standing(state, c.referral());
    return List.of(
        new ReferralWithdrawn(c.concern(), state.pupil(), today, c.referral(), c.reason()));
  }
}
