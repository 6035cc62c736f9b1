package waymark.notification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import waymark.ledger.access.Grant;
import waymark.ledger.access.Grants;

/** Notes to tell the trust's administrators that a school has no safeguarding lead. */
final class LeadSought {
  private final Grants grants;
  private final Deliveries deliveries;
  private Set<UUID> led = Set.of();

  LeadSought(Grants grants, Deliveries deliveries) {
    this.grants = grants;
    this.deliveries = deliveries;
  }

  /** Of each school that had one when this was last asked, by this process. */
  void look(Instant now) {
    Set<UUID> today = NoticePolicy.led(held(now));
    led.stream().filter(school -> !today.contains(school)).forEach(school -> at(school, now));
    led = today;
  }

  void at(UUID school, Instant now) {
    var owed = new Owed.ToAdministrators(school, now);
    NoticePolicy.seekers(held(now)).forEach(person -> deliveries.due(owed, person, now));
  }

  private List<Grant> held(Instant now) {
    return grants.heldOn(NoticePolicy.day(now));
  }
}
