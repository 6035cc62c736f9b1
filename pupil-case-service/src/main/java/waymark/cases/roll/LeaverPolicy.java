package waymark.cases.roll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
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
    return many(leavers, onRoll, policy, today) ? leavers + " leavers" : null;
  }

  /**
   * What has to be typed before so many move in from other schools of the trust: their schools lose
   * them without being asked. Null where nothing has to.
   *
   * @param leaving how many leave, by school
   */
  static @Nullable String moverPhrase(
      Map<UUID, Integer> leaving,
      ToLongFunction<UUID> onRoll,
      PolicyInForce policy,
      LocalDate today) {
    boolean many =
        leaving.entrySet().stream()
            .anyMatch(e -> many(e.getValue(), onRoll.applyAsLong(e.getKey()), policy, today));
    int all = leaving.values().stream().mapToInt(Integer::intValue).sum();
    return many ? all + (all == 1 ? " mover" : " movers") : null;
  }

  /** The two phrases as they are asked for; null where neither is. */
  static ImportView.@Nullable Confirmation confirmation(
      @Nullable String leavers, @Nullable String movers) {
    if (leavers == null) {
      return movers == null ? null : new ImportView.Confirmation(movers, movers);
    }
    return new ImportView.Confirmation(
        movers == null ? leavers : leavers + " and " + movers, movers);
  }

  private static boolean many(long leave, long onRoll, PolicyInForce policy, LocalDate today) {
    BigDecimal share = policy.number(THRESHOLD, today).orElse(TENTH);
    return BigDecimal.valueOf(leave).compareTo(share.multiply(BigDecimal.valueOf(onRoll))) > 0;
  }

  /**
   * Checks what the person says of the file.
   *
   * @throws Refused {@code partial-file-makes-no-leavers}, or {@code leavers-need-confirmation}
   */
  static void check(
      WholeRoll file,
      boolean saidWhole,
      ImportView.@Nullable Confirmation confirmation,
      @Nullable String typed) {
    if (saidWhole && file == WholeRoll.NO) {
      throw Refused.rule(
          "partial-file-makes-no-leavers",
          "/wholeRoll",
          "This file holds a part of the roll or pupils transferring in, so nobody can be taken off the roll by it. Say that it is"
              + " not the whole roll.");
    }
    String phrase =
        confirmation == null ? null : saidWhole ? confirmation.phrase() : confirmation.partial();
    if (phrase != null && (typed == null || !typed.strip().equalsIgnoreCase(phrase))) {
      throw Refused.rule(
          "leavers-need-confirmation",
          "/typed",
          "More pupils than usual would leave a school's roll, as leavers or as movers to this school. If that is right, type \"%s\"."
              .formatted(phrase));
    }
  }
}
