package waymark.notification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.access.Grant;
import waymark.ledger.access.Grants;

/**
 * Notes who is to be told of something: the leads whose grant is in force at its school at that
 * moment, the trust's directors, or those who may approve it. Where there are none it waits for
 * one, as long as it is news.
 */
final class WhoIsTold {
  private static final Logger LOG = LoggerFactory.getLogger(WhoIsTold.class);

  private final Grants grants;
  private final Deliveries deliveries;
  private final Leaderless leaderless;
  private final LeadSought sought;
  private final Awaited awaited;
  private final NoticeMeters meters;

  WhoIsTold(
      Grants grants,
      Deliveries deliveries,
      Leaderless leaderless,
      LeadSought sought,
      Awaited awaited,
      NoticeMeters meters) {
    this.grants = grants;
    this.deliveries = deliveries;
    this.leaderless = leaderless;
    this.sought = sought;
    this.awaited = awaited;
    this.meters = meters;
  }

  /** Before all grants are known, nobody can say who leads. */
  boolean knowsTheLeads() {
    return grants.isCaughtUp();
  }

  /** Who was noted before is not noted again. */
  void note(Owed.ByRole owed, Instant now) {
    if (stands(owed) && !noted(owed, now)) {
      leaderless.add(owed);
      if (owed instanceof Owed.ToHolders leads && leads.school() != null) {
        sought.at(leads.school(), now);
      }
      LOG.warn("{} has nobody who could be told yet.", whose(owed));
    }
  }

  /** Looks for somebody once more where there was nobody. */
  void again(Instant now) {
    sought.look(now);
    List<Owed.ByRole> waiting = leaderless.all();
    meters.leaderless(waiting.stream().filter(Owed.ToHolders.class::isInstance).count());
    for (Owed.ByRole owed : waiting) {
      boolean over = NoticePolicy.isGivenUp(owed, now);
      if (over) {
        LOG.warn("{} had nobody who could be told.", whose(owed));
      }
      if (over || !stands(owed) || noted(owed, now)) {
        leaderless.remove(owed);
      }
    }
  }

  private boolean noted(Owed.ByRole owed, Instant now) {
    var people = told(owed, now);
    people.forEach(person -> deliveries.due(owed, person, now));
    return !people.isEmpty();
  }

  /** What was approved, refused or taken back waits for nobody any more. */
  private boolean stands(Owed.ByRole owed) {
    return switch (owed) {
      case Owed.ToHolders _ -> true;
      case Owed.ToApprovers them -> awaited.now(them).isPresent();
    };
  }

  private Set<UUID> told(Owed.ByRole owed, Instant now) {
    return switch (owed) {
      case Owed.ToHolders them -> NoticePolicy.told(held(now), them.school());
      // Whoever prepared some of it since may not approve it.
      case Owed.ToApprovers them ->
          awaited
              .now(them)
              .<Set<UUID>>map(since -> NoticePolicy.approvers(held(now), since))
              .orElse(Set.of());
    };
  }

  /** Whether this person is still one of those who are told of it. */
  boolean isTold(UUID person, Owed owed, Instant now) {
    return switch (owed) {
      case Owed.ByRole them -> told(them, now).contains(person);
      case Owed.ToAdministrators them ->
          NoticePolicy.told(held(now), them.school()).isEmpty()
              && NoticePolicy.seekers(held(now)).contains(person);
      case Owed.ToThemself _ -> true;
    };
  }

  private List<Grant> held(Instant now) {
    return grants.heldOn(NoticePolicy.day(now));
  }

  private static String whose(Owed.ByRole owed) {
    return switch (owed) {
      case Owed.ToApprovers _ -> "The trust, of those who may approve something,";
      case Owed.ToHolders them when them.school() == null -> "The trust, of its directors,";
      case Owed.ToHolders them -> "The school " + them.school() + ", of its safeguarding leads,";
    };
  }
}
