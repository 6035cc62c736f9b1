package waymark.cases.directory;

import java.util.UUID;

/** Adds somebody who may then be given roles. */
public record AddPerson(UUID person, String subject, PersonName name) implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
