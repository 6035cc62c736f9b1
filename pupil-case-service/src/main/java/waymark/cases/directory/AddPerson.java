package waymark.cases.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Adds somebody who may then be given roles.
 *
 * @param email null where it is not known
 */
public record AddPerson(UUID person, String subject, PersonName name, @Nullable EmailAddress email)
    implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
