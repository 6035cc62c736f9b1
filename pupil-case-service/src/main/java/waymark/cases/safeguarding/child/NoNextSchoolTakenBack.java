package waymark.cases.safeguarding.child;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/** That there is no next school was recorded by mistake: the file has to go after all. */
public record NoNextSchoolTakenBack(UUID pupil, UUID transfer, LocalDate occurredOn, Words reason)
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
    return Given.facts("transfer", transfer);
  }
}
