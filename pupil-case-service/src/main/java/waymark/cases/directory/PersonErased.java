package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;

/** The person's key is destroyed: what they did stays, what they are called does not. */
public record PersonErased(UUID person, LocalDate occurredOn) implements DirectoryEvent {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
