package waymark.recruitment.candidate;

import java.util.List;
import java.util.Set;
import waymark.recruitment.candidate.ItemDecision.Passage;

/**
 * What is left out of an answer is left out for a reason the law knows: Data Protection Act 2018,
 * Schedule 2, such as a reference given in confidence (paragraph 24).
 */
final class RedactionPolicy {
  private static final Set<String> VERDICTS =
      Set.of(ItemDecision.INCLUDE, ItemDecision.WITHHOLD, ItemDecision.REDACT);

  private RedactionPolicy() {}

  /**
   * That an exemption is one of the trust's is looked up before.
   *
   * @param items the list that was gathered
   * @throws Refused {@code item-gathered}, {@code item-verdict}, {@code access-exemption} or {@code
   *     redacted-passages}
   */
  static void check(List<String> items, ItemDecision decision) {
    if (!items.contains(decision.item())) {
      throw Refused.rule(
          "item-gathered", "/item", "This item is not in the list that was gathered.");
    }
    if (!VERDICTS.contains(decision.verdict())) {
      throw Refused.rule(
          "item-verdict", "/verdict", "Say whether it is given whole, withheld, or redacted.");
    }
    boolean whole = decision.verdict().equals(ItemDecision.INCLUDE);
    if (whole != (decision.exemption() == null)) {
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
