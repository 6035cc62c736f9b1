package waymark.reporting.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.NamesPupils;

/**
 * Who could read a pupil's record on a day, and why.
 *
 * @param updating whether what was asked for by at-least is not yet in it
 * @param places where the record had the pupil on that day; none before they were known
 * @param readers by role, then by name
 */
public record ReadersAnswer(
    UUID pupil, LocalDate on, boolean updating, List<KeptAt> places, List<Reader> readers)
    implements NamesPupils {

  /**
   * @param className absent where none was given, or the pupil had left
   */
  public record KeptAt(UUID school, @Nullable String className) {}

  /**
   * One grant that opened the record.
   *
   * @param name of the member of staff; absent where it is not at hand
   * @param school absent where the role is held in the whole trust
   * @param classes to which the role was limited; none where it is not
   */
  public record Reader(
      String role,
      UUID person,
      @Nullable String name,
      @Nullable UUID school,
      List<String> classes,
      LocalDate from,
      @Nullable LocalDate until) {}

  @Override
  public Collection<UUID> namedPupils() {
    return List.of(pupil);
  }
}
