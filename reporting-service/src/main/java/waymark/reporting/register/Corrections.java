package waymark.reporting.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import waymark.reporting.register.Fact.Corrected;

/**
 * What still stands of a pupil's facts once their corrections are applied. A correction that names
 * a correction speaks of the same fact: its values come on top of the earlier ones, and whether the
 * fact stands is what the newest says. Contract: pupil-case/register-entry-corrected.
 */
final class Corrections {
  private final Map<Long, Fact> facts = new TreeMap<>();
  private final Map<Long, Long> spokenOf = new HashMap<>();
  private final Set<Long> struck = new HashSet<>();

  private Corrections() {}

  /**
   * @param facts in the order of their seq
   * @return the facts that stand, corrected, without the corrections, in the order of their seq
   */
  static List<Fact> standing(List<Fact> facts) {
    var corrections = new Corrections();
    facts.forEach(corrections::read);
    corrections.facts.keySet().removeAll(corrections.struck);
    return List.copyOf(corrections.facts.values());
  }

  /** Whether each of these facts' corrections speaks of an earlier message. */
  static boolean settled(List<Fact> facts) {
    return facts.stream()
        .allMatch(fact ->
            !(fact instanceof Corrected correction)
                || correction.corrects().stream().allMatch(named -> named < correction.seq()));
  }

  private void read(Fact fact) {
    if (fact instanceof Corrected correction) {
      correction.corrects().forEach(named -> correct(named, correction));
    } else {
      facts.put(fact.seq(), fact);
    }
  }

  private void correct(long named, Corrected correction) {
    long seq = spokenOf.getOrDefault(named, named);
    spokenOf.put(correction.seq(), seq);
    facts.computeIfPresent(seq, (same, fact) -> Replacement.of(fact, correction));
    if (correction.strike()) struck.add(seq);
    else struck.remove(seq);
  }
}
