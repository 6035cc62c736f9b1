package waymark.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.access.Grant;
import waymark.ledger.access.Grants;

/**
 * Notes who is to be told of something: the leads whose grant is in force at its school at that
 * moment, or the trust's directors. Where there are none it waits for one, as long as it is news.
 */
final class WhoIsTold {
  private static final Logger LOG = LoggerFactory.getLogger(WhoIsTold.class);

  private final Grants grants;
  private final Deliveries deliveries;
  private final Leaderless leaderless;
  private final LeadSought sought;
  private final NoticeMeters meters;

  WhoIsTold(
      Grants grants,
      Deliveries deliveries,
      Leaderless leaderless,
      LeadSought sought,
      NoticeMeters meters) {
    this.grants = grants;
    this.deliveries = deliveries;
    this.leaderless = leaderless;
    this.sought = sought;
    this.meters = meters;
  }

  /** Before all grants are known, nobody can say who leads. */
  boolean knowsTheLeads() {
    return grants.isCaughtUp();
  }

  /** Who was noted before is not noted again. */
  void note(Owed.ToHolders owed, Instant now) {
    if (!noted(owed, now)) {
      leaderless.add(owed);
      if (owed.school() != null) {
        sought.at(owed.school(), now);
      }
      LOG.warn("{} has nobody who could be told yet.", whose(owed));
    }
  }

  /** Looks for leads once more where there were none. */
  void again(Instant now) {
    sought.look(now);
    List<Owed.ToHolders> waiting = leaderless.all();
    meters.leaderless(waiting.size());
    for (Owed.ToHolders owed : waiting) {
      boolean over = NoticePolicy.isGivenUp(owed, now);
      if (over) {
        LOG.warn("{} had nobody who could be told.", whose(owed));
      }
      if (over || noted(owed, now)) {
        leaderless.remove(owed);
      }
    }
  }

  private boolean noted(Owed.ToHolders owed, Instant now) {
    var leads = NoticePolicy.told(held(now), owed.school());
    leads.forEach(lead -> deliveries.due(owed, lead, now));
    return !leads.isEmpty();
  }

  /** Whether this person is still one of those who are told of it. */
  boolean isTold(UUID person, Owed owed, Instant now) {
    return switch (owed) {
      case Owed.ToHolders them -> NoticePolicy.told(held(now), them.school()).contains(person);
      case Owed.ToAdministrators them ->
          NoticePolicy.told(held(now), them.school()).isEmpty()
              && NoticePolicy.seekers(held(now)).contains(person);
      case Owed.ToThemself _ -> true;
    };
  }

  private List<Grant> held(Instant now) {
    return grants.heldOn(NoticePolicy.day(now));
  }

  private static String whose(Owed.ToHolders owed) {
    return owed.school() == null
        ? "The trust, of its directors,"
        : "The school " + owed.school() + ", of its safeguarding leads,";
  }
}
