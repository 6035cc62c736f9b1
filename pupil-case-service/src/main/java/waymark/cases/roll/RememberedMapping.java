package waymark.cases.roll;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.cases.rollfile.RollField;

/**
 * Which of the things said of a school's files holds for its next file: what was said of the one
 * most like it, the newest of those. Columns may have come or gone; those that say who a pupil is
 * have all stayed.
 */
final class RememberedMapping {
  private static final Set<RollField> WHO =
      EnumSet.of(
          RollField.UPN,
          RollField.SURNAME,
          RollField.FORENAME,
          RollField.FULL_NAME,
          RollField.DATE_OF_BIRTH);

  private RememberedMapping() {}

  /**
   * @param said fields by heading, the newest first
   * @return of the file's own headings alone; empty where nothing holds
   */
  static Map<String, String> of(Collection<String> headings, List<Map<String, String>> said) {
    Map<String, String> likest = Map.of();
    double most = 0;
    for (Map<String, String> each : said) {
      double likeness = likeness(headings, each.keySet());
      if (likeness > most && stayed(headings, each)) {
        most = likeness;
        likest = each;
      }
    }
    Map<String, String> holds = new HashMap<>(likest);
    holds.keySet().retainAll(headings);
    return holds;
  }

  private static boolean stayed(Collection<String> headings, Map<String, String> said) {
    return said.entrySet().stream()
        .filter(column -> RollField.labelled(column.getValue()).filter(WHO::contains).isPresent())
        .allMatch(column -> headings.contains(column.getKey()));
  }

  /** The headings that both have, of those that either has: 0 to 1. */
  private static double likeness(Collection<String> headings, Set<String> said) {
    Set<String> both = new HashSet<>(said);
    both.retainAll(headings);
    return (double) both.size() / (headings.size() + said.size() - both.size());
  }
}
