package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a person a role at one school, or (school null) in the whole trust. */
public record GrantRole(
    UUID person,
    UUID grant,
    String role,
    @Nullable UUID school,
    LocalDate from,
    @Nullable LocalDate until)
    implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
