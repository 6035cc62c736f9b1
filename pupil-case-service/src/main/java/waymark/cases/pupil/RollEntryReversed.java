package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A wrong import is taken back: the roll reads as if the named events of this stream had not been.
 */
public record RollEntryReversed(
    UUID pupil, LocalDate occurredOn, List<Long> corrects, UUID importId) implements RollEvent {
  public RollEntryReversed {
    corrects = List.copyOf(corrects);
  }
}
