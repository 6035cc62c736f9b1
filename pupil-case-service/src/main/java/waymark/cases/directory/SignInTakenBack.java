package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;

/** The sign-in that was proposed for a person is not to be theirs; they keep the one they have. */
public record SignInTakenBack(UUID person, LocalDate occurredOn) implements DirectoryEvent {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
