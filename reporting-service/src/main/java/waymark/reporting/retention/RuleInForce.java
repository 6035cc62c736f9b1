package waymark.reporting.retention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.reporting.policy.PolicyInForce;

/**
 * How long a kind of record is kept by the policy in force.
 *
 * @param number of years or months; absent where no policy was in force
 * @param listedHere whether this list has such records
 */
record RuleInForce(
    String kind,
    @Nullable Integer number,
    String unit,
    String from,
    String then,
    @Nullable String source,
    boolean listedHere) {
  private static final Set<RetentionRule> LISTED =
      Set.of(RetentionRule.SEN_FILE, RetentionRule.CHILD_PROTECTION_FILE);

  static List<RuleInForce> all(PolicyInForce policy) {
    return RetentionRule.ALL.stream().map(rule -> of(rule, policy)).toList();
  }

  private static RuleInForce of(RetentionRule rule, PolicyInForce policy) {
    return new RuleInForce(
        rule.kind(),
        policy.number(rule.item()).orElse(null),
        written(rule.unit()),
        written(rule.from()),
        written(rule.then()),
        policy.source(rule.item()).orElse(null),
        LISTED.contains(rule));
  }

  private static String written(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
