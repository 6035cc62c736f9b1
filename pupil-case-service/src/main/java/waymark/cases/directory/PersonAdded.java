package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody who may be given roles. subject is how the sign-in provider names them. */
public record PersonAdded(UUID person, String subject, PersonName name, LocalDate occurredOn)
    implements DirectoryEvent {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
