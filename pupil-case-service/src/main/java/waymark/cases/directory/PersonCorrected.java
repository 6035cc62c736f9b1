package waymark.cases.directory;

import java.time.LocalDate;
import java.util.UUID;

/** What a person is called and how the sign-in provider names them, said anew; all of it. */
public record PersonCorrected(UUID person, String subject, PersonName name, LocalDate occurredOn)
    implements DirectoryEvent {
  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
