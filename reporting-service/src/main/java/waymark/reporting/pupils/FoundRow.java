package waymark.reporting.pupils;

import java.util.UUID;
import waymark.ledger.access.Scope;

/**
 * A row as found.
 *
 * @param seq the last event of the pupil's stream that is in it
 */
public record FoundRow(UUID pupil, long seq, PupilRow row) {

  /** Whether the school that keeps the case is in the scope whole. */
  public boolean keptWithin(Scope scope) {
    return row.home() instanceof UUID home && scope.covers(home);
  }
}
