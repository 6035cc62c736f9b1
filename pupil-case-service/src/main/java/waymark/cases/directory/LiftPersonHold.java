package waymark.cases.directory;

import java.util.UUID;

/** Ends a hold on a member of staff, as somebody other than who placed it. */
public record LiftPersonHold(UUID person, UUID hold, String by) implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
