package waymark.cases.safeguarding.record;

import java.time.LocalDate;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;

/** A code counts by the policy data of its day. */
public final class CodePolicy {
  public static final String DECISIONS = "safeguarding-decisions";
  public static final String OUTCOMES = "safeguarding-outcomes";
  public static final String REFERRAL_WAYS = "safeguarding-referral-ways";
  public static final String NO_NEXT_SCHOOL_REASONS = "no-next-school-reasons";
  public static final String LOW_LEVEL_KINDS = "low-level-kinds";
  public static final String LOW_LEVEL_OUTCOMES = "low-level-outcomes";

  private CodePolicy() {}

  /**
   * @param rule the name under which another code is refused
   * @throws Refused when the code is not in the set on that day
   */
  public static void known(
      PolicyInForce policy, String set, String code, LocalDate on, String rule, String pointer) {
    if (policy.code(set, code, on).isEmpty()) {
      throw Refused.rule(rule, pointer, "Choose one from the list.");
    }
  }
}
