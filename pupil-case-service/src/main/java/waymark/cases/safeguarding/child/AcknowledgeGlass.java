package waymark.cases.safeguarding.child;

import java.util.UUID;

/** Says that an opening has been seen. */
public record AcknowledgeGlass(UUID pupil, UUID opening) implements ChildCommand {
  @Override
  public String stream() {
    return ChildStreams.opening(opening);
  }
}
