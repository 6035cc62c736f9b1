package waymark.cases.safeguarding.lowlevel;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/** What was done, said or found since. */
public record LowLevelNoted(UUID concern, UUID subject, LocalDate occurredOn, Words note)
    implements LowLevelEvent {
  /** The same, recorded about the right person. */
  LowLevelNoted about(UUID right) {
    return new LowLevelNoted(concern, right, occurredOn, note);
  }

  @Override
  public Map<String, Words> texts() {
    return Given.texts("note", note);
  }
}
