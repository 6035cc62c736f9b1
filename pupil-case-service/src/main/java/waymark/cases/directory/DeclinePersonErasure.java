package waymark.cases.directory;

import java.util.UUID;

/** Decides that the person is not erased, or asks for it no more. */
public record DeclinePersonErasure(UUID person) implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
