package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is kept of a member of staff has to be kept, whatever its retention period says.
 *
 * @param reason a code of the policy set hold-reasons
 * @param placedBy the person's id in the directory: somebody else is to lift it
 */
public record PersonHoldPlaced(
    UUID person, UUID hold, String reason, String placedBy, LocalDate occurredOn)
    implements DirectoryEvent {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
