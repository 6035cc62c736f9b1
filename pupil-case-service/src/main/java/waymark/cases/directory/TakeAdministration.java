package waymark.cases.directory;

import java.util.UUID;

/** Makes whoever signed in a trust administrator, by a code that an operator made. */
public record TakeAdministration(UUID person, String subject, PersonName name, UUID grant)
    implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
