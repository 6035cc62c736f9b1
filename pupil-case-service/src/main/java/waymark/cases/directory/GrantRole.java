package waymark.cases.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a person a role at one school, or (school null) in the whole trust.
 *
 * @param classes as the school's roll names them; for the roles that are held in classes only
 */
public record GrantRole(
    UUID person,
    UUID grant,
    String role,
    @Nullable UUID school,
    List<String> classes,
    LocalDate from,
    @Nullable LocalDate until)
    implements DirectoryCommand {
  public GrantRole {
    classes = List.copyOf(classes);
  }

  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
