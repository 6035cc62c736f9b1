package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;

/** A grant ends: on is the first day it no longer holds. */
public record RoleWithdrawn(UUID grant, UUID person, LocalDate on, LocalDate occurredOn)
    implements DirectoryEvent {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
