package waymark.cases.safeguarding.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
   * @param school null for all of the trust
   */
  public List<Headship> at(@Nullable UUID school) {
    LocalDate today = SchoolDay.of(clock.instant());
    return directory.granted(HEAD).stream()
        .filter(grant -> !grant.from().isAfter(today))
        .filter(grant -> grant.until() == null || !grant.until().isBefore(grant.from()))
        .filter(grant -> school == null || school.equals(grant.school()))
        .map(grant ->
            new Headship(grant.person(), Objects.requireNonNull(grant.school()), grant.until()))
        .toList();
  }

  /** Whether somebody is head teacher there today. */
  public boolean isHead(UUID person, UUID school) {
    LocalDate today = SchoolDay.of(clock.instant());
    return at(school).stream()
        .anyMatch(each -> each.person().equals(person) && each.lastsOn(today));
  }
}
