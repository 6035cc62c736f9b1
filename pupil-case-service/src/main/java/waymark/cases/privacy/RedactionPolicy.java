package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.privacy.ItemDecision.Passage;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;

/**
 * What is left out of an answer is left out for a reason the law knows: Data Protection Act 2018,
 * Schedules 2 and 3.
 */
public final class RedactionPolicy {
  private RedactionPolicy() {}

  /**
   * @param items the list that was gathered
   * @throws Refused {@code item-gathered}, {@code access-exemption} or {@code redacted-passages}
   */
  public static void check(
      List<String> items, ItemDecision decision, LocalDate today, PolicyInForce policy) {
    if (!items.contains(decision.item())) {
      throw Refused.rule(
          "item-gathered", "/item", "This item is not in the list that was gathered.");
    }
    boolean included = decision.verdict().equals(ItemDecision.INCLUDE);
    String exemption = decision.exemption();
    boolean lawful =
        included
            ? exemption == null
            : exemption != null
                && policy.code(PolicyInForce.ACCESS_EXEMPTIONS, exemption, today).isPresent();
    if (!lawful) {
      throw Refused.rule(
          "access-exemption",
          "/exemption",
          "Choose the exemption for what is left out, and none for what is given whole.");
    }
    boolean redacted = decision.verdict().equals(ItemDecision.REDACT);
    boolean fits = decision.passages().stream().allMatch(RedactionPolicy::fits);
    if (redacted == decision.passages().isEmpty() || !fits) {
      throw Refused.rule(
          "redacted-passages",
          "/passages",
          "Mark the passages that are taken out, and none where the whole is given or left out.");
    }
  }

  private static boolean fits(Passage passage) {
    return passage.line() >= 0
        && passage.from() >= 0
        && passage.from() < passage.to()
        && passage.to() <= passage.length();
  }
}
