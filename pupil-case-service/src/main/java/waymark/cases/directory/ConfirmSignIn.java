package waymark.cases.directory;

import java.util.UUID;

/**
 * Confirms, as somebody else than who proposed it, that a sign-in becomes a person's.
 *
 * @param subject the sign-in that was seen as proposed
 * @param by the person's id who confirms
 * @param others whether there is a trust administrator besides who proposed it and the person
 */
public record ConfirmSignIn(UUID person, String subject, String by, boolean others)
    implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
