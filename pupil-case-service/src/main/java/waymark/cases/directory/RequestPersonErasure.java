package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks that a person who has left be erased from the directory.
 *
 * @param dueOn from when nothing of them need be kept; null where that is not known
 */
public record RequestPersonErasure(UUID person, String reason, @Nullable LocalDate dueOn, String by)
    implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
