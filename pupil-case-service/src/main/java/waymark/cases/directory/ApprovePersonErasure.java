package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides, as a second person, that the person is erased.
 *
 * @param dueOn from when nothing of them need be kept; null where that is not known
 */
public record ApprovePersonErasure(UUID person, @Nullable LocalDate dueOn, String by)
    implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
