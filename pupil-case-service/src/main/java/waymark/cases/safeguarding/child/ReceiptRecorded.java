package waymark.cases.safeguarding.child;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/** The next school has the file; receivedBy says who confirmed it. */
public record ReceiptRecorded(UUID pupil, UUID transfer, LocalDate occurredOn, Words receivedBy)
    implements ChildEvent {
  @Override
  public String stream() {
    return ChildStreams.transfer(transfer);
  }

  @Override
  public Map<String, Words> texts() {
    return Given.texts("receivedBy", receivedBy);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts("transfer", transfer);
  }
}
