package waymark.cases.safeguarding.child;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/**
 * The school that the file was sent to does not take it; the file stays with the one that sent it.
 *
 * @param fromSchool the school that sent it
 */
public record FileRefused(
    UUID pupil, UUID transfer, LocalDate occurredOn, UUID fromSchool, Words reason)
    implements ChildEvent {
  @Override
  public String stream() {
    return ChildStreams.transfer(transfer);
  }

  @Override
  public Map<String, Words> texts() {
    return Given.texts("reason", reason);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts("transfer", transfer, "fromSchool", fromSchool);
  }
}
