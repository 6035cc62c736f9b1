package waymark.cases.safeguarding.child;

import java.time.Instant;
import java.util.UUID;
import waymark.cases.pupil.Words;

/**
 * Opens the child's chronology for a short time, from now on.
 *
 * @param open whether the person reads by an earlier opening still
 */
public record BreakGlass(
    UUID pupil, UUID opening, UUID school, Words reason, String openedBy, Instant now, boolean open)
    implements ChildCommand {
  @Override
  public String stream() {
    return ChildStreams.opening(opening);
  }
}
