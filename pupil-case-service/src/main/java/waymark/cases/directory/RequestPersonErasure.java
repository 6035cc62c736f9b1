package waymark.cases.directory;

import java.util.UUID;

/** Asks that a person who has left be erased from the directory. */
public record RequestPersonErasure(UUID person, String reason, String by)
    implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
