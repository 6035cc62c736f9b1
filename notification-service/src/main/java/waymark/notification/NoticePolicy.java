package waymark.notification;

import static java.util.stream.Collectors.toCollection;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.access.Grant;

/** Who is told of what in safeguarding, for how long, and how often it is tried. */
final class NoticePolicy {
  /** What had been recorded this long before the service first ran is nobody's news any more. */
  static final Duration NEWS = Duration.ofDays(2);

  private static final List<String> LEADS = List.of("dsl", "deputy-dsl");
  private static final String DIRECTOR = "trust-director";
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private NoticePolicy() {}

  /**
   * The safeguarding leads of a school, deputies included, or the trust's directors: nobody else is
   * told.
   *
   * @param school null for the directors
   */
  static SortedSet<UUID> told(Collection<Grant> held, @Nullable UUID school) {
    return held.stream()
        .filter(grant ->
            school == null
                ? grant.role().equals(DIRECTOR)
                : LEADS.contains(grant.role()) && school.equals(grant.scope()))
        .map(Grant::person)
        .collect(toCollection(TreeSet::new));
  }

  /**
   * @param firstStart when this service first followed the ledger
   */
  static boolean isNews(Instant recordedAt, Instant firstStart) {
    return !recordedAt.isBefore(firstStart.minus(NEWS));
  }

  /**
   * Whether somebody who cannot be reached, for want of an address that works, is waited for no
   * more; likewise a lead where a school has none. A mail server that does not answer is waited for
   * without end.
   */
  static boolean isGivenUp(Instant recordedAt, Instant now) {
    return recordedAt.plus(NEWS).isBefore(now);
  }

  /**
   * How long after a try that failed the next one comes: twice as long each time, up to a limit.
   */
  static Duration after(int tries) {
    Duration wait = FIRST.multipliedBy(1L << Math.clamp(tries - 1, 0, 10));
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }
}
