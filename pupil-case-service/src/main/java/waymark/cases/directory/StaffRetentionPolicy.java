package waymark.cases.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * How long somebody who has left stays in the directory: so many years after the last day of their
 * last role, or after the day they were added where they were never given one (policy data,
 * retention-staff-years).
 */
public final class StaffRetentionPolicy {
  private StaffRetentionPolicy() {}

  /**
   * The last day of the last role; empty where a role has no end, or none was ever held: such a
   * person has not left.
   */
  public static Optional<LocalDate> leftOn(Collection<GivenGrant> grants) {
    if (grants.stream().anyMatch(grant -> grant.until() == null)) {
      return Optional.empty();
    }
    return grants.stream()
        .map(GivenGrant::until)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  /** The day from which the years are counted; empty while a role has no end. */
  public static Optional<LocalDate> countedFrom(LocalDate added, Collection<GivenGrant> grants) {
    return grants.isEmpty() ? Optional.of(added) : leftOn(grants);
  }

  /** The first day on which nothing needs to be kept any more. */
  public static LocalDate dueOn(LocalDate left, int years) {
    return left.plusYears(years).plusDays(1);
  }
}
