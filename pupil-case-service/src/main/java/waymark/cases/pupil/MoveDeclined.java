package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another school of the trust has the pupil in its file; the school whose roll they are on says
 * that they have not moved. Nothing changes, and the other school reads why.
 */
public record MoveDeclined(UUID pupil, LocalDate occurredOn, UUID from, UUID to, Words reason)
    implements RollEvent {
  /** A person says so, whichever import asked. */
  @Override
  public @Nullable UUID importId() {
    return null;
  }
}
