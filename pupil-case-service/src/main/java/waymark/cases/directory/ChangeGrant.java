package waymark.cases.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a grant other days or classes; role and school stay, since those are another grant. */
public record ChangeGrant(
    UUID person, UUID grant, List<String> classes, LocalDate from, @Nullable LocalDate until)
    implements DirectoryCommand {
  public ChangeGrant {
    classes = List.copyOf(classes);
  }

  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
