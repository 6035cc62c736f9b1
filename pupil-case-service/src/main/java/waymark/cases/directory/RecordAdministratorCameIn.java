package waymark.cases.directory;

import java.util.UUID;

/**
 * Keeps that a trust administrator came in by this sign-in, where it stands and is not kept yet.
 */
public record RecordAdministratorCameIn(UUID person, String subject) implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
