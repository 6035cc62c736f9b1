package waymark.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.access.Grants;

/**
 * Notes who is to be told of something: the leads whose grant is in force at its school at that
 * moment. Where there are none it waits for one, as long as it is news.
 */
final class WhoIsTold {
  private static final Logger LOG = LoggerFactory.getLogger(WhoIsTold.class);
  private static final ZoneId SCHOOL_TIME = ZoneId.of("Europe/London");

  private final Grants grants;
  private final Deliveries deliveries;
  private final Leaderless leaderless;
  private final NoticeMeters meters;

  WhoIsTold(Grants grants, Deliveries deliveries, Leaderless leaderless, NoticeMeters meters) {
    this.grants = grants;
    this.deliveries = deliveries;
    this.leaderless = leaderless;
    this.meters = meters;
  }

  /** Before all grants are known, nobody can say who leads. */
  boolean knowsTheLeads() {
    return grants.isCaughtUp();
  }

  /** Who was noted before is not noted again. */
  void note(Owed owed, Instant now) {
    if (!noted(owed, now)) {
      leaderless.add(owed);
      LOG.warn("The school {} has no safeguarding lead who could be told yet.", owed.school());
    }
  }

  /** Looks for leads once more where there were none. */
  void again(Instant now) {
    List<Owed> waiting = leaderless.all();
    meters.leaderless(waiting.size());
    for (Owed owed : waiting) {
      boolean over = NoticePolicy.isGivenUp(owed.recordedAt(), now);
      if (over) {
        LOG.warn("The school {} had no safeguarding lead who could be told.", owed.school());
      }
      if (over || noted(owed, now)) {
        leaderless.remove(owed);
      }
    }
  }

  private boolean noted(Owed owed, Instant now) {
    var leads = NoticePolicy.leads(grants.heldOn(day(now)), owed.school());
    leads.forEach(lead -> deliveries.due(owed, lead, now));
    return !leads.isEmpty();
  }

  /** Whether this person leads safeguarding at the school today. */
  boolean leads(UUID person, UUID school, Instant now) {
    return NoticePolicy.leads(grants.heldOn(day(now)), school).contains(person);
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, SCHOOL_TIME);
  }
}
