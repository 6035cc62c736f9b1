package waymark.notification;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.access.Grant;

/** Who is told of what, for how long, and how often it is tried. */
final class NoticePolicy {
  /** What had been recorded this long before the service first ran is nobody's news any more. */
  static final Duration NEWS = Duration.ofDays(2);

  /** So long something waits for somebody who is to look at it, where nobody can be told yet. */
  static final Duration SOUGHT = Duration.ofDays(28);

  private static final ZoneId SCHOOL_TIME = ZoneId.of("Europe/London");
  private static final List<String> LEADS = List.of("dsl", "deputy-dsl");
  private static final String DIRECTOR = "trust-director";
  private static final String ADMINISTRATOR = "trust-administrator";

  /** Who may approve, beside whoever proposed it: pupil-case-service refuses everybody else. */
  static final List<String> ERASES_PUPILS = List.of(DIRECTOR);

  static final List<String> ERASES_STAFF = List.of(ADMINISTRATOR);
  static final List<String> APPROVES_TO_PUPILS = List.of(DIRECTOR);
  static final List<String> APPROVES_TO_STAFF = List.of(DIRECTOR, ADMINISTRATOR);

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

  /** Who may approve it, and has not proposed it themself: nobody else is told. */
  static SortedSet<UUID> approvers(Collection<Grant> held, Owed.ToApprovers owed) {
    return held.stream()
        .filter(grant -> owed.roles().contains(grant.role()))
        .map(Grant::person)
        .filter(person -> !owed.but().contains(person.toString()))
        .collect(toCollection(TreeSet::new));
  }

  /** Whether what arrived on this day came after the last day on which it was in time. */
  static boolean isLate(LocalDate arrived, LocalDate dueBy) {
    return arrived.isAfter(dueBy);
  }

  /** Who can give a school the lead that it has not: the trust's administrators. */
  static SortedSet<UUID> seekers(Collection<Grant> held) {
    return held.stream()
        .filter(grant -> grant.role().equals(ADMINISTRATOR))
        .map(Grant::person)
        .collect(toCollection(TreeSet::new));
  }

  /** The schools that have a safeguarding lead or a deputy. */
  static Set<UUID> led(Collection<Grant> held) {
    return held.stream()
        .filter(grant -> LEADS.contains(grant.role()))
        .map(Grant::scope)
        .filter(Objects::nonNull)
        .collect(toSet());
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
  static boolean isGivenUp(Owed owed, Instant now) {
    Duration waited =
        switch (owed) {
          case Owed.ByRole _ -> SOUGHT;
          case Owed.ToAdministrators _, Owed.ToThemself _ -> NEWS;
        };
    return owed.recordedAt().plus(waited).isBefore(now);
  }

  /** The day in school. */
  static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, SCHOOL_TIME);
  }

  /**
   * How long after a try that failed the next one comes: twice as long each time, up to a limit.
   */
  static Duration after(int tries) {
    Duration wait = FIRST.multipliedBy(1L << Math.clamp(tries - 1, 0, 10));
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }
}
