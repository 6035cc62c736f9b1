package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;

/** The reason for which it had to be kept has ended. */
public record PersonHoldLifted(UUID person, UUID hold, LocalDate occurredOn)
    implements DirectoryEvent {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
