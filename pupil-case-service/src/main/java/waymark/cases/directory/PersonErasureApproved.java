package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;

/** A second person approved the erasure. There is no way back: the key is destroyed next. */
public record PersonErasureApproved(UUID person, LocalDate occurredOn) implements DirectoryEvent {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
