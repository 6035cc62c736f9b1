package waymark.cases.safeguarding.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.directory.DirectoryView;
import waymark.cases.pupil.SchoolDay;

/** Who is or was head teacher of which school of the trust. */
@Component
public class Headships {
  private static final String HEAD = "head-teacher";

  private final DirectoryView directory;
  private final Clock clock;

  Headships(DirectoryView directoryView, Clock clock) {
    this.directory = directoryView;
    this.clock = clock;
  }

  /**
   * Those that were ever given, one that has not begun too.
   *
   * @param school null for all of the trust
   */
  public List<Headship> at(@Nullable UUID school) {
    LocalDate today = SchoolDay.of(clock.instant());
    return directory.granted(HEAD).stream()
        .filter(grant -> school == null || school.equals(grant.school()))
        .map(grant ->
            new Headship(
                grant.person(),
                Objects.requireNonNull(grant.school()),
                grant.until(),
                !grant.from().isAfter(today)
                    && (grant.until() == null || !grant.until().isBefore(grant.from()))))
        .toList();
  }

  /** Whether somebody is or was head teacher there. */
  public boolean isOrWasHead(UUID person, UUID school) {
    return of(person, school).anyMatch(Headship::begun);
  }

  /** Whether somebody is head teacher there, or was on that day or later. */
  public boolean isHeadOrWas(UUID person, UUID school, LocalDate day) {
    return of(person, school).anyMatch(each -> each.lastsOn(day));
  }

  private Stream<Headship> of(UUID person, UUID school) {
    return at(school).stream().filter(each -> each.person().equals(person));
  }
}
