package waymark.cases.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says where a person gets e-mails.
 *
 * @param email null: nowhere any more
 */
public record SetPersonEmail(UUID person, @Nullable EmailAddress email)
    implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
