package waymark.reporting.register;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.reporting.register.Fact.Corrected;

/**
 * What still stands of a pupil's facts once their corrections are applied. A correction can itself
 * be corrected, so the facts are read from the latest back: by the time one is met, everything that
 * was later said of it is known.
 */
final class Corrections {
  private final Set<Long> struck = new HashSet<>();
  private final Map<Long, Corrected> replaced = new HashMap<>();
  private final Deque<Fact> standing = new ArrayDeque<>();

  private Corrections() {}

  /**
   * @param facts in the order of their seq
   * @return the facts that stand, corrected, without the corrections, in the order of their seq
   */
  static List<Fact> standing(List<Fact> facts) {
    var corrections = new Corrections();
    facts.reversed().forEach(corrections::read);
    return List.copyOf(corrections.standing);
  }

  private void read(Fact fact) {
    if (struck.contains(fact.seq())) return;
    var correction = replaced.get(fact.seq());
    var now = correction == null ? fact : Replacement.of(fact, correction);
    if (!(now instanceof Corrected said)) standing.addFirst(now);
    else if (said.strike()) struck.addAll(said.corrects());
    else said.corrects().forEach(seq -> replaced.merge(seq, said, Replacement::laterOver));
  }
}
