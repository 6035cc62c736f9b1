package waymark.cases.safeguarding.lowlevel;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/** What came of it; outcome is a code of the policy set low-level-outcomes. */
public record LowLevelConcluded(
    UUID concern, UUID subject, LocalDate occurredOn, String outcome, Words note)
    implements LowLevelEvent {
  @Override
  public Map<String, Words> texts() {
    return Given.texts("note", note);
  }

  @Override
  public Map<String, String> facts() {
    return Given.facts("outcome", outcome);
  }
}
