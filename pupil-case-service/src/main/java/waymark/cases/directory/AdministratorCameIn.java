package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A trust administrator came in for the first time by the sign-in that stands: it is somebody's,
 * and not mistyped. Recorded once for each sign-in of theirs, so it tells no other visit.
 */
public record AdministratorCameIn(UUID person, LocalDate occurredOn) implements DirectoryEvent {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
