package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a person gets e-mails from now on.
 *
 * @param email null: nowhere any more
 */
public record PersonEmailSet(UUID person, @Nullable EmailAddress email, LocalDate occurredOn)
    implements DirectoryEvent {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
