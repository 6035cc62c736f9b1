package waymark.cases.directory;

import java.util.UUID;

/** Records that the person's key is destroyed. */
public record RecordPersonErased(UUID person) implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
