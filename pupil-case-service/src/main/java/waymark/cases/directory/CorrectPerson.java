package waymark.cases.directory;

import java.util.UUID;

/**
 * Puts a person's name or sign-in right.
 *
 * @param by the person's id who does
 */
public record CorrectPerson(UUID person, String subject, PersonName name, String by)
    implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
