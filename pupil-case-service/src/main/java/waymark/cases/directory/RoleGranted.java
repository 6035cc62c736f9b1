package waymark.cases.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a role, at one school or in the whole trust; until is the last day.
 *
 * @param classes of the school to which the role is limited; none for roles that are not
 */
public record RoleGranted(
    UUID grant,
    UUID person,
    String role,
    @Nullable UUID school,
    List<String> classes,
    LocalDate from,
    @Nullable LocalDate until,
    LocalDate occurredOn)
    implements DirectoryEvent {
  public RoleGranted {
    classes = List.copyOf(classes);
  }

  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }

  /** The same grant without effect from that day on; an earlier end stays. */
  RoleGranted endingBefore(LocalDate day) {
    LocalDate last = day.minusDays(1);
    return until != null && until.isBefore(last)
        ? this
        : new RoleGranted(grant, person, role, school, classes, from, last, occurredOn);
  }

  /** As it reads after the change. */
  RoleGranted changed(GrantChanged c) {
    return new RoleGranted(
        grant, person, role, school, c.classes(), c.from(), c.until(), occurredOn);
  }
}
