package waymark.cases.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Each school has a designated safeguarding lead at all times, or a deputy who stands in for them
 * (Keeping children safe in education). Where it has not, it is said, and nothing is refused.
 */
final class LeadCoverPolicy {
  private LeadCoverPolicy() {}

  /**
   * The last day up to which, from today on, somebody has the role each day; the day before today
   * where nobody has it today, and null where no end is known.
   *
   * @param roles of one school's leads and deputies, those that are over among them
   */
  static @Nullable LocalDate coveredUntil(Collection<GivenGrant> roles, LocalDate today) {
    LocalDate day = today;
    while (true) {
      List<GivenGrant> held = heldOn(roles, day);
      if (held.stream().anyMatch(grant -> grant.until() == null)) {
        return null;
      }
      if (held.isEmpty()) {
        return day.minusDays(1);
      }
      day =
          held.stream()
              .map(GivenGrant::until)
              .filter(Objects::nonNull)
              .max(LocalDate::compareTo)
              .orElseThrow()
              .plusDays(1);
    }
  }

  static List<GivenGrant> heldOn(Collection<GivenGrant> roles, LocalDate day) {
    return roles.stream().filter(grant -> grant.holdsOn(day)).toList();
  }
}
