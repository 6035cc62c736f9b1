package waymark.cases.safeguarding.lowlevel;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.record.Given;

/** It may meet the harm threshold: the local authority's designated officer was told. */
public record ReferredToLado(
    UUID concern, UUID subject, LocalDate occurredOn, Words to, Words reason)
    implements LowLevelEvent {
  @Override
  public Map<String, Words> texts() {
    return Given.texts("to", to, "reason", reason);
  }
}
