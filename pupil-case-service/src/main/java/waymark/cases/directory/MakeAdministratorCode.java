package waymark.cases.directory;

import java.time.Instant;
import java.util.UUID;

/** Has a code make one person trust administrator, once and until then. */
public record MakeAdministratorCode(UUID code, String digest, String reason, Instant until)
    implements DirectoryCommand {
  @Override
  public String stream() {
    return DirectoryStreams.administratorCode(code);
  }
}
