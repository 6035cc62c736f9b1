package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody asked that a person who has left be erased from the directory.
 *
 * @param reason a code of the policy set erasure-reasons
 * @param requestedBy the person's id in the directory: somebody else is to approve
 */
public record PersonErasureRequested(
    UUID person, String reason, String requestedBy, LocalDate occurredOn)
    implements DirectoryEvent {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
