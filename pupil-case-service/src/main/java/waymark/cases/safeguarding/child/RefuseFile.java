package waymark.cases.safeguarding.child;

import java.util.UUID;
import waymark.cases.pupil.Words;

/** Says that a file was sent to this school by mistake, as of a child who does not come to it. */
public record RefuseFile(UUID pupil, UUID transfer, Words reason) implements ChildCommand {
  @Override
  public String stream() {
    return ChildStreams.transfer(transfer);
  }
}
