package waymark.cases.directory;

import java.util.UUID;

/** Decides, as a second person, that the person is erased. */
public record ApprovePersonErasure(UUID person, String by) implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
