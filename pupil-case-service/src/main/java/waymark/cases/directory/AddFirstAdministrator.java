package waymark.cases.directory;

import java.util.UUID;

/** Makes the person who signed in the trust's first administrator. */
public record AddFirstAdministrator(UUID person, String subject, PersonName name, UUID grant)
    implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
