package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Another sign-in was proposed for a person who was given a role. They come in by the one they had
 * until somebody else confirms it, which a {@link PersonCorrected} says.
 *
 * @param proposedBy the person's id in the directory: somebody else is to confirm
 */
public record SignInProposed(UUID person, String subject, String proposedBy, LocalDate occurredOn)
    implements DirectoryEvent {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
