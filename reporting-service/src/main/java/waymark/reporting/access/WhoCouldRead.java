package waymark.reporting.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import waymark.ledger.access.Grant;

/**
 * Which grants opened a pupil's record: those that reach where the pupil was. A school that the
 * pupil had left for another of the trust is not among them: its past registers count the pupil
 * without a name. Pure.
 */
final class WhoCouldRead {
  private WhoCouldRead() {}

  /**
   * @param inForce every grant that let somebody in on the day, in each wording it had
   * @param places where the pupil was on that day
   * @return each grant once, in its last wording that opened the record
   */
  static List<Grant> of(Collection<Grant> inForce, Collection<Place> places) {
    Map<UUID, Grant> opened = new LinkedHashMap<>();
    inForce.stream()
        .filter(grant -> places.stream().anyMatch(place -> place.openedBy(grant)))
        .forEach(grant -> opened.put(grant.id(), grant));
    return List.copyOf(opened.values());
  }
}
