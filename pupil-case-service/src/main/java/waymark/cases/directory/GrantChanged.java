package waymark.cases.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant holds on other days, or in other classes, than was said before; all of it is said anew.
 */
public record GrantChanged(
    UUID grant,
    UUID person,
    List<String> classes,
    LocalDate from,
    @Nullable LocalDate until,
    LocalDate occurredOn)
    implements DirectoryEvent {
  public GrantChanged {
    classes = List.copyOf(classes);
  }

  @Override
  public String stream() {
    return DirectoryStreams.person(person);
  }
}
