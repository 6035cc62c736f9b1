package waymark.cases.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An operator of the machine made a code by which one person becomes trust administrator.
 *
 * @param digest of the code, SHA-256, in hexadecimal digits
 * @param reason in the operator's words; it names nobody
 * @param until the code works before this moment
 */
public record AdministratorCodeMade(
    UUID code, String digest, String reason, Instant until, LocalDate occurredOn)
    implements DirectoryEvent {
  @Override
  public String stream() {
    return DirectoryStreams.administratorCode(code);
  }
}
