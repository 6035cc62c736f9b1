package waymark.reporting.retention;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import waymark.ledger.personal.Sealed;

/**
 * The year in which each pupil was born, in memory, as it was last opened: enough to pass over
 * those whose record cannot be due, and shared by too many to name anybody. It counts for the
 * sealed date it was read from and no other, so that a correction is opened anew.
 */
final class BirthYears {
  private record Known(String box, int year) {}

  private final Map<UUID, Known> years = new ConcurrentHashMap<>();

  /** The year; null where this date has not been opened yet. */
  @Nullable Integer of(UUID pupil, Sealed date) {
    Known known = years.get(pupil);
    return known != null && known.box().equals(date.box()) ? known.year() : null;
  }

  void keep(UUID pupil, Sealed date, int year) {
    years.put(pupil, new Known(date.box(), year));
  }

  void forget(UUID pupil) {
    years.remove(pupil);
  }
}
