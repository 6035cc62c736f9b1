package waymark.cases.safeguarding.lowlevel;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/**
 * It was recorded about this person and is about another one, of whom it says nothing. What was
 * told is recorded anew right after it, about the other one and under their key.
 */
public record LowLevelReattributed(UUID concern, UUID subject, LocalDate occurredOn, Words reason)
    implements LowLevelEvent {
  @Override
  public Map<String, Words> texts() {
    return Given.texts("reason", reason);
  }
}
