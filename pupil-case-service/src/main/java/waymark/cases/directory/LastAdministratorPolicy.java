package waymark.cases.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import waymark.cases.pupil.Refused;

/**
 * Only a trust administrator gives roles, and the code that makes the first one counts once: a
 * trust that is left without one has nobody in it who could mend that. Whose sign-in has never let
 * anybody in may be mistyped, and is not relied on.
 */
public final class LastAdministratorPolicy {
  private LastAdministratorPolicy() {}

  /**
   * @param held the grant of a trust administrator as it stands
   * @param after as it would read
   * @param others such grants beside it, ended ones among them
   * @param cameIn who has come in by the sign-in that stands
   * @throws Refused {@code last-administrator} where the change takes a day, today or later, on
   *     which nobody else is trust administrator; {@code administrator-came-in} where nobody else
   *     is who has come in
   */
  public static void oneRemains(
      GivenGrant held,
      GivenGrant after,
      Collection<GivenGrant> others,
      Set<UUID> cameIn,
      LocalDate today) {
    if (gap(held, after, others, today)) {
      throw Refused.rule(
          "last-administrator",
          "This would leave days on which the trust has no trust administrator, and then nobody could give roles any more. Make somebody else trust administrator first, from the day this role ends or earlier and for at least as long.");
    }
    List<GivenGrant> tried =
        others.stream().filter(other -> cameIn.contains(other.person())).toList();
    if (gap(held, after, tried, today)) {
      throw Refused.rule(
          "administrator-came-in",
          "This would leave the trust to a trust administrator who has never come in: if their sign-in is mistyped, nobody could give roles any more. Ask the other trust administrator to sign in to Waymark once, then do this again. If they cannot, put their sign-in right.");
    }
  }

  private static boolean gap(
      GivenGrant held, GivenGrant after, Collection<GivenGrant> others, LocalDate today) {
    // The first day without anybody is one of these, if there is any.
    Stream<LocalDate> afterEnds =
        Stream.concat(Stream.of(after), others.stream())
            .flatMap(grant -> Stream.ofNullable(grant.until()))
            .map(last -> last.plusDays(1));
    return Stream.concat(Stream.of(today, held.from()), afterEnds)
        .filter(day -> !day.isBefore(today) && held.holdsOn(day) && !after.holdsOn(day))
        .anyMatch(day -> others.stream().noneMatch(other -> other.holdsOn(day)));
  }
}
