package waymark.cases.directory;

import java.util.UUID;

/** Has what the directory keeps of a person kept, whatever its retention period says. */
public record PlacePersonHold(UUID person, UUID hold, String reason, String by)
    implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
