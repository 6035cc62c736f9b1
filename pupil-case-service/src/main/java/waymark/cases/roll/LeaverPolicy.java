package waymark.cases.roll;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.roll.FileSchoolPolicy.WholeRoll;

/** When absence from a file makes leavers, and when that has to be confirmed in writing. */
final class LeaverPolicy {
  static final String THRESHOLD = "import-leaver-confirmation";

  /** In force where the policy data does not say: a tenth of the roll. */
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private LeaverPolicy() {}

  /** What has to be typed before so many leave; null where nothing has to. */
  static @Nullable String phrase(long leavers, long onRoll, PolicyInForce policy, LocalDate today) {
    BigDecimal share = policy.number(THRESHOLD, today).orElse(TENTH);
    boolean many =
        BigDecimal.valueOf(leavers).compareTo(share.multiply(BigDecimal.valueOf(onRoll))) > 0;
    return many ? leavers + " leavers" : null;
  }

  /**
   * Checks what the person says of the file.
   *
   * @throws Refused {@code partial-file-makes-no-leavers}, or {@code leavers-need-confirmation}
   */
  static void check(
      WholeRoll file, boolean saidWhole, @Nullable String phrase, @Nullable String typed) {
    if (!saidWhole) {
      return;
    }
    if (file == WholeRoll.NO) {
      throw Refused.rule(
          "partial-file-makes-no-leavers",
          "/wholeRoll",
          "This file holds a part of the roll or pupils transferring in, so nobody can be taken off the roll by it. Say that it is"
              + " not the whole roll.");
    }
    if (phrase != null && (typed == null || !typed.strip().equalsIgnoreCase(phrase))) {
      throw Refused.rule(
          "leavers-need-confirmation",
          "/typed",
          "More pupils would leave than usual. If that is right, type \"%s\".".formatted(phrase));
    }
  }
}
