package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person holds a role, at one school or in the whole trust; until is the last day. */
public record RoleGranted(
    UUID grant,
    UUID person,
    String role,
    @Nullable UUID school,
    LocalDate from,
    @Nullable LocalDate until,
    LocalDate occurredOn)
    implements DirectoryEvent {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
