package waymark.cases.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import waymark.cases.pupil.Refused;

/**
 * Only a trust administrator gives roles, and the code that makes the first one counts once: a
 * trust that is left without one has nobody who could ever mend that.
 */
public final class LastAdministratorPolicy {
  private LastAdministratorPolicy() {}

  /**
   * @param held the grant of a trust administrator as it stands
   * @param after as it would read
   * @param others such grants beside it, ended ones among them
   * @throws Refused {@code last-administrator} where the change takes a day, today or later, on
   *     which nobody else is trust administrator
   */
  public static void oneRemains(
      GivenGrant held, GivenGrant after, Collection<GivenGrant> others, LocalDate today) {
    // The first day without anybody is one of these, if there is any.
    Stream<LocalDate> afterEnds =
        Stream.concat(Stream.of(after), others.stream())
            .flatMap(grant -> Stream.ofNullable(grant.until()))
            .map(last -> last.plusDays(1));
    boolean gap =
        Stream.concat(Stream.of(today, held.from()), afterEnds)
            .filter(day -> !day.isBefore(today) && held.holdsOn(day) && !after.holdsOn(day))
            .anyMatch(day -> others.stream().noneMatch(other -> other.holdsOn(day)));
    if (gap) {
      throw Refused.rule(
          "last-administrator",
          "This would leave days on which the trust has no trust administrator, and then nobody could give roles any more. Make somebody else trust administrator first, from the day this role ends or earlier and for at least as long.");
    }
  }
}
