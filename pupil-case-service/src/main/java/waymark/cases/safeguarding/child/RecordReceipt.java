package waymark.cases.safeguarding.child;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/** Records that the next school has the file. */
public record RecordReceipt(UUID pupil, UUID transfer, LocalDate occurredOn, Words receivedBy)
    implements ChildCommand {
  @Override
  public String stream() {
    return ChildStreams.transfer(transfer);
  }
}
