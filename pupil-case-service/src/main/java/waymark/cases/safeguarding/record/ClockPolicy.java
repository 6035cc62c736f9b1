package waymark.cases.safeguarding.record;

import java.time.LocalDate;
import java.util.function.Predicate;
import waymark.cases.pupil.PolicyInForce;

/**
 * By when something is due. Children's social care decides within one working day of a referral
 * (Working together to safeguard children; Keeping children safe in education, part one). A child
 * protection file goes on within 5 days in the year, or within the first 5 days of a new term
 * (Keeping children safe in education, part two, "Child protection file").
 */
public final class ClockPolicy {
  public static final String ANSWER_DAYS = "referral-answer-working-days";
  public static final String TRANSFER_DAYS = "file-transfer-school-days";

  /** After how many working days without an entry a concern that was taken up is due. */
  public static final String QUIET_DAYS = "concern-quiet-working-days";

  private static final int ANSWER_STARTER = 1;
  private static final int TRANSFER_STARTER = 5;
  private static final int QUIET_STARTER = 1;

  private ClockPolicy() {}

  /** The last day on which an answer to a referral of that day is in time. */
  public static LocalDate answerDue(LocalDate referredOn, PolicyInForce policy) {
    SchoolCalendar calendar = SchoolCalendar.on(policy, referredOn);
    return counted(
        referredOn, days(policy, ANSWER_DAYS, referredOn, ANSWER_STARTER), calendar::working);
  }

  /**
   * The last day on which a file sent to the next school is in time.
   *
   * @param startsOn the child's first day there; on a term's first day, or in the holidays before
   *     it, the first days of that term count
   */
  public static LocalDate transferDue(LocalDate startsOn, PolicyInForce policy) {
    SchoolCalendar calendar = SchoolCalendar.on(policy, startsOn);
    int days = days(policy, TRANSFER_DAYS, startsOn, TRANSFER_STARTER);
    boolean inTheTerm = calendar.school(startsOn) && !calendar.begins(startsOn);
    LocalDate from = inTheTerm ? startsOn : startsOn.minusDays(1);
    return counted(from, days, calendar::school);
  }

  /**
   * The last day since which a concern that was taken up may have had no entry to be due on that
   * day, today or before.
   */
  public static LocalDate quietUntil(LocalDate today, PolicyInForce policy) {
    SchoolCalendar calendar = SchoolCalendar.on(policy, today);
    int left = days(policy, QUIET_DAYS, today, QUIET_STARTER);
    LocalDate day = today.plusDays(1);
    while (left > 0) {
      day = day.minusDays(1);
      if (calendar.working(day)) {
        left--;
      }
    }
    return day.minusDays(1);
  }

  /** The first day on which a concern is due in which nobody wrote anything since that day. */
  public static LocalDate quietDue(LocalDate since, PolicyInForce policy) {
    SchoolCalendar calendar = SchoolCalendar.on(policy, since);
    return counted(since, days(policy, QUIET_DAYS, since, QUIET_STARTER), calendar::working);
  }

  /** The n-th day after {@code from} that counts. */
  private static LocalDate counted(LocalDate from, int n, Predicate<LocalDate> counts) {
    LocalDate day = from;
    int left = n;
    while (left > 0) {
      day = day.plusDays(1);
      if (counts.test(day)) {
        left--;
      }
    }
    return day;
  }

  private static int days(PolicyInForce policy, String name, LocalDate on, int starter) {
    int days = policy.number(name, on).map(Number::intValue).orElse(starter);
    return Math.clamp(days, 1, 365);
  }
}
