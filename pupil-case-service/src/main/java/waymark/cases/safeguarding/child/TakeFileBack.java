package waymark.cases.safeguarding.child;

import java.util.UUID;
import waymark.cases.pupil.Words;

/**
 * Takes back that the file was sent, as where it was to another school than the child's next, or
 * that there is no next school.
 */
public record TakeFileBack(UUID pupil, UUID transfer, Words reason) implements ChildCommand {
  @Override
  public String stream() {
    return ChildStreams.transfer(transfer);
  }
}
