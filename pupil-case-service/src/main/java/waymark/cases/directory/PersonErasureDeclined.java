package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;

/** The erasure that was asked for is not to be, or is asked for no more. */
public record PersonErasureDeclined(UUID person, LocalDate occurredOn) implements DirectoryEvent {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
